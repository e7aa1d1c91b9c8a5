package org.yihaoda.bot.eval;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How the judged questions ended. */
public record SampleReport(List<JudgedAnswer> answers) {
    /** How many of how many. */
    public record Share(int right, int n) {
        public double value() {
            return n == 0 ? 0 : (double) right / n;
        }
    }

    public SampleReport {
        answers = List.copyOf(answers);
    }

    public Share right() {
        return share(answers, JudgedAnswer::right);
    }

    /** Those that ended in the right way, whatever was said then. */
    public Share rightEnding() {
        return share(answers, JudgedAnswer::rightEnding);
    }

    /** What a program would reach that passes everything on to a person: how much of the work is not answering. */
    public Share rightIfAllWereHandedOver() {
        return share(answers, answer -> answer.question().expected().kind().equals("HAND_OFF"));
    }

    public SortedMap<String, Share> byType() {
        SortedMap<String, Share> shares = new TreeMap<>();
        answers.stream()
                .map(answer -> answer.question().queryType())
                .distinct()
                .forEach(type -> shares.put(
                        type,
                        share(
                                answers.stream()
                                        .filter(answer ->
                                                answer.question().queryType().equals(type))
                                        .toList(),
                                JudgedAnswer::right)));
        return shares;
    }

    public List<JudgedAnswer> failed() {
        return answers.stream().filter(Predicate.not(JudgedAnswer::right)).toList();
    }

    private static Share share(List<JudgedAnswer> answers, Predicate<JudgedAnswer> counted) {
        return new Share((int) answers.stream().filter(counted).count(), answers.size());
    }
}
