package org.yihaoda.index.eval.answers;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yihaoda.index.eval.policies.PolicyPassages.Asked;
import org.yihaoda.index.fit.FitListener;
import org.yihaoda.index.fit.ReaderFitting;
import org.yihaoda.index.reader.ReadExample;
import org.yihaoda.index.reader.SpanReader;
import org.yihaoda.index.reader.SpanTrees;

/** Judged questions as examples for a reader: each with its document given, and with what our search finds. */
public final class ReaderExamples {
    static final int PARTS = 5;

    private static final int STEPS = 1000;

    private ReaderExamples() {}

    /** First all with the document given, then all with what was found. */
    public static List<ReadExample> of(List<Asked> asked) {
        return IntStream.range(0, 2 * asked.size())
                .parallel()
                .mapToObj(i -> {
                    Asked each = asked.get(i % asked.size());
                    return ReadExample.of(
                            each.text(), i < asked.size() ? each.given() : each.found(), each.answer(), new Random(i));
                })
                .toList();
    }

    /** Each question's reader, fitted on the questions of other documents. */
    static List<SpanReader> crossValidated(List<Asked> asked, FitListener listener) {
        List<ReadExample> examples = of(asked);
        int[] fold = folds(asked);
        List<SpanReader> readers = IntStream.range(0, PARTS)
                .mapToObj(part -> {
                    SpanTrees trees = ReaderFitting.fit(
                            ReaderFitting.without(examples, fold, part),
                            (done, total) -> listener.learned(
                                    part * STEPS + (int) ((long) STEPS * done / total), PARTS * STEPS));
                    return new SpanReader(trees);
                })
                .toList();
        return IntStream.of(fold).mapToObj(readers::get).toList();
    }

    private static int[] folds(List<Asked> asked) {
        return ReaderFitting.folds(asked.stream().map(Asked::document).toList(), PARTS);
    }
}
