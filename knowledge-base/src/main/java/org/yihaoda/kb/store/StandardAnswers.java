package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;

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

    /** Of a file's name the end tells most. */
    private static final int LONGEST_SOURCE = 300;

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
            LedgerRows ledger = new LedgerRows(handle);
            ledger.takeTurn();
            List<String> codes = answers.stream().map(StandardAnswer::code).toList();
            Map<String, StandardAnswer> taken = ledger.taken(codes);
            TakenAnswers taking = new TakenAnswers(handle, Reviews.now(Clock.systemUTC()));
            List<StandardAnswer> changed = answers.stream()
                    .filter(answer -> !answer.equals(taken.get(answer.code())))
                    .toList();
            changed.forEach(answer -> taking.take(source, answer));
            List<String> gone = ledger.gone(source, codes);
            gone.forEach(code -> taking.withdraw(source, code));
            if (!changed.isEmpty() || !gone.isEmpty()) {
                AuditTrail.append(handle, imported(source, changed.size(), gone.size()));
            }
            return changed.size() + gone.size();
        });
    }

    private static Deed imported(String source, int changed, int gone) {
        return new Deed(
                Clock.systemUTC().instant(),
                Deed.SYSTEM,
                Deed.COMMAND_LINE,
                Deed.Act.ANSWERS_IMPORT,
                "answers/" + source.substring(Math.max(0, source.length() - LONGEST_SOURCE)),
                null,
                Json.write(Map.of("changed", changed, "withdrawn", gone)),
                Deed.Outcome.DONE);
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
