package org.yihaoda.index.eval.ranking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yihaoda.index.eval.EvaluationException;

/**
 * Rankings as TREC's tools read them: question, Q0, id, rank, score, name. Those tools order by the score alone, so it
 * is one over the rank.
 */
public final class RunFile {
    private RunFile() {}

    public static void write(Path file, List<Ranking> rankings) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Ranking ranking : rankings) {
                List<String> ids = ranking.ids();
                for (int rank = 1; rank <= ids.size(); rank++) {
                    out.write(String.format(
                            Locale.ROOT,
                            "%s Q0 %s %d %.6f %s\n",
                            ranking.question(),
                            ids.get(rank - 1),
                            rank,
                            1.0 / rank,
                            Comparison.OURS));
                }
            }
        } catch (IOException e) {
            throw new EvaluationException(
                    "the run file " + file + " cannot be written (" + e + "): name one in a folder that is there", e);
        }
    }
}
