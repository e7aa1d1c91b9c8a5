package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
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
     * file is replaced too.
     *
     * @return how many are new, different or gone
     */
    public int replace(String source, List<StandardAnswer> answers) {
        return jdbi.inTransaction(handle -> {
            // Places have to become visible in their order, or the index would pass over one.
            handle.execute("lock table standard_answer in exclusive mode");
            Map<String, StandardAnswer> before = ofSource(handle, source);
            List<StandardAnswer> changed = answers.stream()
                    .filter(answer -> !answer.equals(before.get(answer.code())))
                    .toList();
            changed.forEach(answer -> store(handle, source, answer));
            answers.forEach(answer -> before.remove(answer.code()));
            before.keySet().forEach(code -> withdraw(handle, code));
            return changed.size() + before.size();
        });
    }

    private static Map<String, StandardAnswer> ofSource(Handle handle, String source) {
        return new HashMap<>(handle
                .createQuery("select content from standard_answer where source = :source and content is not null")
                .bind("source", source)
                .map((row, context) -> Json.read(row.getString("content"), CONTENT))
                .stream()
                .collect(Collectors.toMap(StandardAnswer::code, answer -> answer)));
    }

    private static void store(Handle handle, String source, StandardAnswer answer) {
        handle.createUpdate("""
                insert into standard_answer (code, source, sequence, content)
                values (:code, :source, nextval('standard_answer_change'), :content::jsonb)
                on conflict (code) do update
                set source = excluded.source, sequence = excluded.sequence, content = excluded.content
                """)
                .bind("code", answer.code())
                .bind("source", source)
                .bind("content", Json.write(answer))
                .execute();
    }

    private static void withdraw(Handle handle, String code) {
        handle.createUpdate("""
                update standard_answer set content = null, sequence = nextval('standard_answer_change') where code = :code
                """).bind("code", code).execute();
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
