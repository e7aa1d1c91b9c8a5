package org.yihaoda.index.eval.answers;

import java.util.List;
import java.util.Map;

/**
 * How well judged questions were answered.
 *
 * @param questions how many have an answer, {@code unanswerable} how many have none
 * @param metrics ours, by name
 * @param baselines the same for plain choices, by their name
 * @param byType ROUGE-L by what is asked; the number of questions under the name with .n
 * @param points from the highest score down; empty with the document given
 */
public record AnswerReport(
        int questions,
        int unanswerable,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Double> byType,
        List<Point> points) {
    /**
     * Where answers stop.
     *
     * @param coverage the share of answerable questions that are answered
     * @param precision the share of given answers that are right
     * @param score the least score that is answered
     */
    public record Point(double coverage, double precision, double score) {}

    public AnswerReport {
        metrics = Map.copyOf(metrics);
        baselines = Map.copyOf(baselines);
        byType = Map.copyOf(byType);
        points = List.copyOf(points);
    }
}
