package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * The standard answers, each with its place in the order of changes, which the index follows. One that is withdrawn keeps its
 * place without its content, so that the index learns of it.
 */
public final class StandardAnswers {
    private static final TypeReference<StandardAnswer> CONTENT = new TypeReference<>() {};
    /** In the place of a file's name: it was written and approved here. */
    private static final String REVIEW = "review";

    /**
     * An answer that changed.
     *
     * @param sequence its place; 1 or more
     * @param answer null when it was withdrawn
     */
    public record Change(
            long sequence, String code, @Nullable StandardAnswer answer) {}

    private final Jdbi jdbi;

    public StandardAnswers(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Puts these in the place of all that came from that file, all or none; an answer of the same code that came from another
     * file is replaced too. A row that says what it said when it was taken last changes nothing, whatever reviews have made of
     * it since; one that says something else takes its place, since an operator answers for the file.
     *
     * @return how many are new, different or gone
     */
    public int replace(String source, List<StandardAnswer> answers) {
        return jdbi.inTransaction(handle -> {
            takeTurn(handle);
            Map<String, StandardAnswer> taken = taken(handle, answers);
            TakenAnswers taking = new TakenAnswers(handle, Reviews.now(Clock.systemUTC()));
            List<StandardAnswer> changed = answers.stream()
                    .filter(answer -> !answer.equals(taken.get(answer.code())))
                    .toList();
            changed.forEach(answer -> {
                take(handle, source, answer);
                taking.take(source, answer);
            });
            List<String> gone = gone(handle, source, answers);
            gone.forEach(code -> {
                forget(handle, code);
                taking.withdraw(source, code);
            });
            return changed.size() + gone.size();
        });
    }

    /** Places in the order of changes have to become visible in that order, or the index would pass over one. */
    static void takeTurn(Handle handle) {
        handle.execute("lock table standard_answer in exclusive mode");
    }

    /** What these were when a file brought them last. */
    private static Map<String, StandardAnswer> taken(Handle handle, List<StandardAnswer> answers) {
        return handle
                .createQuery("""
                select taken from standard_answer where taken is not null
                    and code in (select jsonb_array_elements_text(:codes::jsonb))
                """)
                .bind("codes", Json.write(codes(answers)))
                .map((row, context) -> Json.read(row.getString("taken"), CONTENT))
                .stream()
                .collect(Collectors.toMap(StandardAnswer::code, answer -> answer));
    }

    private static List<String> gone(Handle handle, String source, List<StandardAnswer> answers) {
        return handle.createQuery("""
                select code from standard_answer where source = :source and content is not null
                    and code not in (select jsonb_array_elements_text(:codes::jsonb)) order by code
                """)
                .bind("source", source)
                .bind("codes", Json.write(codes(answers)))
                .mapTo(String.class)
                .list();
    }

    private static List<String> codes(List<StandardAnswer> answers) {
        return answers.stream().map(StandardAnswer::code).toList();
    }

    private static void take(Handle handle, String source, StandardAnswer answer) {
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

    /**
     * Makes this what everybody sees under its code.
     *
     * @param published whether it is no longer the file's row, so that it does not go with it
     */
    static void show(Handle handle, StandardAnswer answer, boolean published) {
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
    static void hide(Handle handle, String code) {
        handle.createUpdate("""
                update standard_answer set content = null, sequence = nextval('standard_answer_change') where code = :code
                """).bind("code", code).execute();
    }

    /** A file that brings it again is taken anew. */
    private static void forget(Handle handle, String code) {
        hide(handle, code);
        handle.createUpdate("update standard_answer set taken = null where code = :code")
                .bind("code", code)
                .execute();
    }

    static boolean isShown(Handle handle, String code) {
        return handle.createQuery("select count(*) from standard_answer where code = :code and content is not null")
                        .bind("code", code)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Other answers in use that one of its questions is asked of too. */
    static List<StandardAnswer> sharing(Handle handle, StandardAnswer answer) {
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

    public Optional<StandardAnswer> find(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select content from standard_answer where code = :code and content is not null")
                .bind("code", code)
                .map((row, context) -> Json.read(row.getString("content"), CONTENT))
                .findOne());
    }

    /** What changed after that place, in the order of the changes; at most so many. */
    public List<Change> after(long sequence, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select code, sequence, content from standard_answer where sequence > :sequence order by sequence limit :most
                """)
                .bind("sequence", sequence)
                .bind("most", most)
                .map((row, context) -> {
                    @Nullable String content = row.getString("content");
                    return new Change(
                            row.getLong("sequence"),
                            row.getString("code"),
                            content == null ? null : Json.read(content, CONTENT));
                })
                .list());
    }

    /** The last place; 0 when there never was an answer. */
    public long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(sequence), 0) from standard_answer")
                .mapTo(Long.class)
                .one());
    }
}
