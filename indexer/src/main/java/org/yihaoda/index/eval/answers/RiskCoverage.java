package org.yihaoda.index.eval.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What becomes of answers when only those of the highest scores are given. */
record RiskCoverage(List<Judged> byScore, long answerable) {
    private static final int STEPS = 10;

    /**
     * A question that was answered.
     *
     * @param right whether the cited document holds the answer; never for a question without one
     */
    record Judged(double score, boolean answerable, boolean right) {}

    static RiskCoverage of(List<Judged> judged) {
        return new RiskCoverage(
                judged.stream()
                        .sorted(Comparator.comparingDouble(Judged::score).reversed())
                        .toList(),
                judged.stream().filter(Judged::answerable).count());
    }

    /** How often an answerable question scores above one that is not; a tie counts half. */
    double auroc() {
        List<Judged> others =
                byScore.stream().filter(each -> !each.answerable()).toList();
        double above = 0;
        for (Judged each : byScore) {
            if (each.answerable()) {
                for (Judged other : others) {
                    above += each.score() > other.score() ? 1 : each.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        return others.isEmpty() || answerable == 0 ? Double.NaN : above / answerable / others.size();
    }

    /** The answers that are given, best scores first, until this share of the answerable questions has one. */
    AnswerReport.Point at(double coverage) {
        long given = 0;
        long covered = 0;
        long right = 0;
        double score = 1;
        for (Judged each : byScore) {
            if (covered >= coverage * answerable) {
                break;
            }
            given++;
            covered += each.answerable() ? 1 : 0;
            right += each.right() ? 1 : 0;
            score = each.score();
        }
        return new AnswerReport.Point(
                answerable == 0 ? 0 : (double) covered / answerable, given == 0 ? 0 : (double) right / given, score);
    }

    List<AnswerReport.Point> points() {
        List<AnswerReport.Point> points = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            points.add(at((double) i / STEPS));
        }
        return points;
    }
}
