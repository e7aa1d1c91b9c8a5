package org.yihaoda.index.eval.retrieval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yihaoda.index.eval.EvaluationException;

/**
 * Rankings as TREC's tools read them: question, Q0, article, rank, score, name. Those tools order by the score alone, so it
 * is one over the rank.
 */
public final class RunFile {
    private RunFile() {}

    public static void write(Path file, RetrievalReport report) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (RetrievalReport.Ranking ranking : report.rankings()) {
                List<String> articles = ranking.articles();
                for (int rank = 1; rank <= articles.size(); rank++) {
                    out.write(String.format(
                            Locale.ROOT,
                            "%s Q0 %s %d %.6f %s\n",
                            ranking.question(),
                            articles.get(rank - 1),
                            rank,
                            1.0 / rank,
                            Retrievers.OURS));
                }
            }
        } catch (IOException e) {
            throw new EvaluationException(
                    "the run file " + file + " cannot be written (" + e + "): name one in a folder that is there", e);
        }
    }
}
