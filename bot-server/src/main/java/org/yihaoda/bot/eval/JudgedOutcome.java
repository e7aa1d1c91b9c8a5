package org.yihaoda.bot.eval;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.Citation;

/**
 * How a question did end, as far as it is judged.
 *
 * @param reason why it was not answered; empty when it was
 * @param documents the numbers and the titles of what was cited
 * @param clauses where the citations stand
 */
public record JudgedOutcome(String kind, String reason, List<String> documents, List<String> clauses, String text) {
    public JudgedOutcome {
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
    }

    public static JudgedOutcome of(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered ->
                new JudgedOutcome(
                        JudgedQuestionReader.ANSWERED,
                        "",
                        answered.citations().stream()
                                .flatMap(JudgedOutcome::names)
                                .distinct()
                                .toList(),
                        answered.citations().stream()
                                .map(citation -> citation.passage().clausePath())
                                .toList(),
                        answered.text());
            case Answer.HandOff handOff -> ending("HAND_OFF", handOff.reason().name(), handOff.text());
            case Answer.Redirected redirected ->
                ending("REDIRECT", redirected.matter().name(), redirected.text());
            case Answer.Refused refused -> ending("REFUSED", refused.matter().name(), refused.text());
            case Answer.Clarify clarify -> ending("CLARIFY", "AMBIGUOUS", clarify.text());
            case Answer.Failed failed -> ending("FAILED", "", failed.text());
        };
    }

    private static JudgedOutcome ending(String kind, String reason, String text) {
        return new JudgedOutcome(kind, reason, List.of(), List.of(), text);
    }

    private static Stream<String> names(Citation citation) {
        return Stream.of(citation.passage().number(), citation.passage().title())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
