package org.yihaoda.index.bench.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;

/**
 * The vectors of the real texts: those that an evaluation kept, or, since computing all would take a quarter of an hour, the
 * model's for a thousand of them and neighbours of these for the others. So the made-up ones lie where real ones do, and a
 * search among them goes the ways that it would go.
 */
final class RealVectors {
    private static final int COMPUTED = 1000;
    /** A made-up vector's cosine with the one that it was made from is about .8, as of passages of one subject. */
    private static final double DISTANCE = 0.75;

    private final List<float[]> known;
    private final int texts;

    private RealVectors(List<float[]> known, int texts) {
        this.known = known;
        this.texts = texts;
    }

    /** @param kept folder of an evaluation's vectors; what they lack is computed and added to them */
    static RealVectors of(List<RealText> texts, Embedder embedder, Optional<Path> kept) {
        if (kept.isPresent()) {
            try (VectorFile file = VectorFile.open(kept.get())) {
                return new RealVectors(
                        file.of(texts.stream().map(RealText::embedded).toList(), VectorFile.Model.passages(embedder)),
                        texts.size());
            }
        }
        List<RealText> some = RealTexts.spread(texts, COMPUTED);
        float[][] vectors = new float[some.size()][];
        IntStream.range(0, some.size())
                .parallel()
                .forEach(i -> vectors[i] = embedder.passage(some.get(i).embedded()));
        return new RealVectors(new ArrayList<>(List.of(vectors)), texts.size());
    }

    /** The vector of the text at that place. */
    float[] of(int place) {
        return known.size() == texts ? known.get(place) : near(place, new SplittableRandom(place));
    }

    /** A vector in the neighbourhood of that text's. */
    float[] near(int place, SplittableRandom random) {
        float[] centre = known.get((int) ((long) place * known.size() / texts));
        double spread = DISTANCE / Math.sqrt(centre.length);
        double[] moved = new double[centre.length];
        double square = 0;
        for (int i = 0; i < moved.length; i++) {
            moved[i] = centre[i] + spread * random.nextGaussian();
            square += moved[i] * moved[i];
        }
        float[] unit = new float[moved.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (moved[i] / Math.sqrt(square));
        }
        return unit;
    }
}
