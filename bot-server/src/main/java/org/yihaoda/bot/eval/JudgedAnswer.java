package org.yihaoda.bot.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yihaoda.bot.eval.JudgedQuestion.Expected;

/** A question with how it ended and in what that is wrong. */
public record JudgedAnswer(JudgedQuestion question, JudgedOutcome outcome, List<Fault> faults) {
    public JudgedAnswer {
        faults = List.copyOf(faults);
    }

    public static JudgedAnswer of(JudgedQuestion question, JudgedOutcome outcome) {
        return new JudgedAnswer(question, outcome, faults(question.expected(), outcome));
    }

    public boolean right() {
        return faults.isEmpty();
    }

    /** Whether it ended as it should, for whatever reason and with whatever words. */
    public boolean rightEnding() {
        return question.expected().kind().equals(outcome.kind());
    }

    /** What follows from another ending is not told again. */
    private static List<Fault> faults(Expected expected, JudgedOutcome outcome) {
        if (!expected.kind().equals(outcome.kind())) {
            return List.of(new Fault(Fault.Kind.ENDING, expected.kind(), ending(outcome)));
        }
        List<Fault> faults = new ArrayList<>();
        expected.reason()
                .filter(Predicate.not(outcome.reason()::equals))
                .ifPresent(reason -> faults.add(new Fault(Fault.Kind.REASON, reason, outcome.reason())));
        expected.documents().stream()
                .filter(document -> outcome.documents().stream().noneMatch(cited -> same(cited, document)))
                .forEach(document ->
                        faults.add(new Fault(Fault.Kind.DOCUMENT, document, String.join("、", outcome.documents()))));
        expected.clause()
                .filter(clause -> outcome.clauses().stream().noneMatch(cited -> cited.contains(clause)))
                .ifPresent(clause ->
                        faults.add(new Fault(Fault.Kind.CLAUSE, clause, String.join("、", outcome.clauses()))));
        String text = plain(outcome.text());
        expected.contains().stream()
                .filter(words -> !text.contains(plain(words)))
                .forEach(words -> faults.add(new Fault(Fault.Kind.LACKS, words, outcome.text())));
        expected.mustNotContain().stream()
                .filter(words -> text.contains(plain(words)))
                .forEach(words -> faults.add(new Fault(Fault.Kind.MISLEADS, words, outcome.text())));
        return faults;
    }

    private static String ending(JudgedOutcome outcome) {
        return outcome.reason().isEmpty() ? outcome.kind() : outcome.kind() + " " + outcome.reason();
    }

    private static boolean same(String cited, String document) {
        return plain(cited).equals(plain(document));
    }

    /** Spaces and the bars between a table's cells are layout. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000|]", "");
    }
}
