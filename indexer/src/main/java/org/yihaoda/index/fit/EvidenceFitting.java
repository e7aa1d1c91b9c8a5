package org.yihaoda.index.fit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.yihaoda.index.evidence.EvidenceFeature;
import org.yihaoda.index.evidence.EvidenceWeights;

/** Fits the weights of evidence on questions of which it is known whether what was found first answers them. */
public final class EvidenceFitting {
    private static final int PARTS = 10;

    private EvidenceFitting() {}

    /** @param fittedOn the files that the examples come from, for the record */
    public static EvidenceWeights fit(List<EvidenceExample> examples, Map<String, String> fittedOn) {
        List<EvidenceExample> found =
                examples.stream().filter(each -> !each.features().isEmpty()).toList();
        long right = found.stream().filter(EvidenceExample::right).count();
        if (right == 0 || right == found.size()) {
            throw new TooFewExamplesException("of " + found.size() + " questions that anything was found for, " + right
                    + " were led to a document that answers them, some of both kinds are needed in every part:"
                    + " give more questions");
        }
        boolean[] led = new boolean[found.size()];
        for (int i = 0; i < led.length; i++) {
            led[i] = found.get(i).right();
        }
        LogisticFitting.Fitted fitted =
                LogisticFitting.fit(found.stream().map(EvidenceExample::row).toList(), led);
        Map<EvidenceFeature, Double> values = new LinkedHashMap<>();
        for (EvidenceFeature each : EvidenceFeature.values()) {
            values.put(each, fitted.weights()[each.ordinal()]);
        }
        return new EvidenceWeights(fitted.intercept(), values, fittedOn);
    }

    /**
     * The probability of each example by weights that were fitted on others. Questions whose first document is the same stay
     * together, answerable or not, since such questions are much alike.
     */
    public static double[] crossValidated(List<EvidenceExample> examples) {
        int[] fold = Folds.ofTied(
                examples.stream().map(each -> Set.of(each.document())).toList(), PARTS);
        double[] probabilities = new double[examples.size()];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            EvidenceWeights weights = fit(
                    IntStream.range(0, fold.length)
                            .filter(i -> fold[i] != left)
                            .mapToObj(examples::get)
                            .toList(),
                    Map.of());
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == part && !examples.get(i).features().isEmpty()) {
                    probabilities[i] = weights.probability(examples.get(i).row());
                }
            }
        }
        return probabilities;
    }
}
