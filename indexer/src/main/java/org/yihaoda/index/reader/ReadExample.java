package org.yihaoda.index.reader;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a reader learns from: candidates of one question, and how much of the answer each of them is.
 *
 * @param rows the features of each candidate
 * @param worth its ROUGE-L
 * @param weight how many candidates it stands for
 */
public record ReadExample(List<float[]> rows, float[] worth, float[] weight) {
    private static final double GOOD = 0.25;
    /** Most candidates are worth little and tell the same; one of five of them is kept, and counts for five. */
    private static final int ONE_OF = 5;

    /** @param chance which of the worse candidates are kept */
    public static ReadExample of(
            String question, List<ReadingPassage> passages, String answer, RandomGenerator chance) {
        Reading reading = new Reading(question, passages);
        Features features = new Features(reading);
        List<Candidate> candidates = Candidates.of(reading);
        RougeL measure = new RougeL(answer);
        List<Judged> kept = candidates.stream()
                .map(each ->
                        new Judged(each, (float) measure.of(each.text().text().substring(each.start(), each.end()))))
                .filter(each -> each.worth > GOOD || chance.nextInt(ONE_OF) == 0)
                .toList();
        float[] worth = new float[kept.size()];
        float[] weight = new float[kept.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = kept.get(i).worth;
            weight[i] = (worth[i] > GOOD ? 1f : ONE_OF) / candidates.size();
        }
        List<float[]> rows =
                kept.stream().map(each -> features.of(each.candidate)).toList();
        return new ReadExample(rows, worth, weight);
    }

    private record Judged(Candidate candidate, float worth) {}

    /** The names of the features, in the order of a row. */
    public static List<String> features() {
        Reading reading = new Reading("问", List.of(new ReadingPassage("", List.of(), "答。", 0, true)));
        return new Features(reading).names(new Candidate(reading.texts().getFirst(), 0, 1, 0, 0, false, false));
    }
}
