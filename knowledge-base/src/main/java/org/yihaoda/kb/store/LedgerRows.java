package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;

/** The rows of what everybody sees of standard answers, each with its place in the order of changes. */
record LedgerRows(Handle handle) {
    private static final TypeReference<StandardAnswer> CONTENT = new TypeReference<>() {};
    /** In the place of a file's name: it was written and approved here. */
    private static final String REVIEW = "review";

    /** Places in the order of changes have to become visible in that order, or the index would pass over one. */
    void takeTurn() {
        handle.execute("lock table standard_answer in exclusive mode");
    }

    /** A file brings it. */
    void take(String source, StandardAnswer answer) {
        handle.createUpdate("""
                insert into standard_answer (code, source, sequence, content, taken)
                values (:code, :source, nextval('standard_answer_change'), :content::jsonb, :content::jsonb)
                on conflict (code) do update set source = excluded.source, sequence = excluded.sequence,
                    content = excluded.content, taken = excluded.taken
                """)
                .bind("code", answer.code())
                .bind("source", source)
                .bind("content", Json.write(answer))
                .execute();
    }

    /** What these were when a file brought them last. */
    Map<String, StandardAnswer> taken(List<String> codes) {
        return handle
                .createQuery("""
                select taken from standard_answer where taken is not null
                    and code in (select jsonb_array_elements_text(:codes::jsonb))
                """)
                .bind("codes", Json.write(codes))
                .map((row, context) -> Json.read(row.getString("taken"), CONTENT))
                .stream()
                .collect(Collectors.toMap(StandardAnswer::code, answer -> answer));
    }

    /** What came from that file and is none of these. */
    List<String> gone(String source, List<String> codes) {
        return handle.createQuery("""
                select code from standard_answer where source = :source and content is not null
                    and code not in (select jsonb_array_elements_text(:codes::jsonb)) order by code
                """)
                .bind("source", source)
                .bind("codes", Json.write(codes))
                .mapTo(String.class)
                .list();
    }

    /**
     * Shows what became of a revision; the published words stay what everybody sees until others are published.
     *
     * @param after the answer as it is now
     * @param published whether the revision was published this moment
     */
    void follow(Reviewed<StandardAnswer> after, int changed, boolean published) {
        Revision<StandardAnswer> shown = after.shown();
        if (shown.number() != changed || !published && !isShown(after.code())) {
            return;
        }
        if (shown.state() == ReviewState.ARCHIVED) {
            hide(after.code());
        } else {
            show(Reviews.asShown(shown), published);
        }
    }

    /**
     * Makes this what everybody sees under its code.
     *
     * @param published whether it is no longer the file's row, so that it does not go with it
     */
    void show(StandardAnswer answer, boolean published) {
        handle.createUpdate("""
                insert into standard_answer (code, source, sequence, content)
                values (:code, :review, nextval('standard_answer_change'), :content::jsonb)
                on conflict (code) do update set sequence = excluded.sequence, content = excluded.content,
                    source = case when :published then excluded.source else standard_answer.source end
                """)
                .bind("code", answer.code())
                .bind("review", REVIEW)
                .bind("content", Json.write(answer))
                .bind("published", published)
                .execute();
    }

    /** Nobody sees it any more; the same row of the same file does not bring it back. */
    void hide(String code) {
        handle.createUpdate("""
                update standard_answer set content = null, sequence = nextval('standard_answer_change') where code = :code
                """).bind("code", code).execute();
    }

    /** Nobody sees it any more; a file that brings it again is taken anew. */
    void forget(String code) {
        hide(code);
        remember(code, null, null);
    }

    boolean isShown(String code) {
        return handle.createQuery("select count(*) from standard_answer where code = :code and content is not null")
                        .bind("code", code)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The file that brought it last, or the mark of a review. */
    Optional<String> source(String code) {
        return handle.createQuery("select source from standard_answer where code = :code")
                .bind("code", code)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * Remembers what a file held of it.
     *
     * @param source null: as it was
     */
    void remember(String code, @Nullable String source, @Nullable StandardAnswer taken) {
        handle.createUpdate("""
                update standard_answer set source = coalesce(:source, source), taken = :taken::jsonb where code = :code
                """)
                .bind("code", code)
                .bind("source", source)
                .bind("taken", taken == null ? null : Json.write(taken))
                .execute();
    }

    /** Other answers in use that one of its questions is asked of too. */
    List<StandardAnswer> sharing(StandardAnswer answer) {
        return handle.createQuery("""
                select content from standard_answer where code <> :code
                    and content ->> 'state' in ('PUBLISHED', 'SUSPENDED', 'NEEDS_REVIEW')
                    and exists (select 1 from jsonb_array_elements_text(:questions::jsonb) as asked (question)
                        where content ->> 'title' = question or content -> 'variants' @> to_jsonb(question))
                order by code
                """)
                .bind("code", answer.code())
                .bind("questions", Json.write(answer.questions()))
                .map((row, context) -> Json.read(row.getString("content"), CONTENT))
                .list();
    }
}
