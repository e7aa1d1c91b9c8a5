package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.publication.CitedTexts.Cited;

/**
 * A clause on which an answer can no longer stand (KB-07). The answer pipeline goes by the same rule when a citizen asks.
 *
 * @param standing how its document stands, in Chinese
 */
public record SourceFinding(CitedClause clause, Condition condition, String standing) {
    /** What is wrong with it. */
    public enum Condition {
        DOCUMENT_NOT_HELD,
        CLAUSE_NOT_HELD,
        NOT_IN_FORCE,
        /** Its words are others than those that the approver read. */
        AMENDED
    }

    /**
     * What is found of the answer's clauses on a day.
     *
     * @param approvedOn when somebody read them last; null: nobody has yet
     */
    public static List<SourceFinding> of(
            StandardAnswer answer, @Nullable LocalDate approvedOn, LocalDate day, CitedTexts texts) {
        return answer.sources().stream()
                .flatMap(clause -> of(clause, approvedOn, day, texts).stream())
                .toList();
    }

    private static Optional<SourceFinding> of(
            CitedClause clause, @Nullable LocalDate approvedOn, LocalDate day, CitedTexts texts) {
        Cited today = texts.find(clause, day);
        return condition(clause, approvedOn, today, texts)
                .map(condition -> new SourceFinding(clause, condition, today.standing()));
    }

    private static Optional<Condition> condition(
            CitedClause clause, @Nullable LocalDate approvedOn, Cited today, CitedTexts texts) {
        if (!today.documentHeld()) {
            return Optional.of(Condition.DOCUMENT_NOT_HELD);
        }
        if (!today.clauseHeld()) {
            return Optional.of(Condition.CLAUSE_NOT_HELD);
        }
        if (!today.isCitable()) {
            return Optional.of(Condition.NOT_IN_FORCE);
        }
        if (approvedOn == null) {
            return Optional.empty();
        }
        Cited then = texts.find(clause, approvedOn);
        return then.isCitable() && !then.words().equals(today.words())
                ? Optional.of(Condition.AMENDED)
                : Optional.empty();
    }

    /** That an answer's own last day has passed, in Chinese. */
    public static String expired(LocalDate expires) {
        return PublicationWording.text("days.passed", expires);
    }

    /** The condition, the clause and the remedy in Chinese. */
    public String text() {
        return PublicationWording.text("source." + condition, clause.display(), standing);
    }
}
