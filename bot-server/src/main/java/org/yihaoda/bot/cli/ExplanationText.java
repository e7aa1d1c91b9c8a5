package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.yihaoda.index.eval.retrieval.Explanation;
import org.yihaoda.index.eval.retrieval.Explanation.Hit;
import org.yihaoda.index.eval.retrieval.Explanation.Standing;

/** Why articles stand where they do, for people. */
record ExplanationText(PrintWriter out) {
    private static final int SHOWN = 60;
    private static final List<String> RETRIEVERS =
            List.of("yihaoda", "bigramBm25", "hanlpBm25", "smartcnBm25", "dense", "rrf");

    void print(Explanation explanation) {
        out.println(EvalWording.text("explain.question", explanation.id(), explanation.question()));
        out.println(EvalWording.text("explain.first", explanation.first().size()));
        explanation.first().forEach(this::hit);
        out.println();
        out.println(EvalWording.text("explain.relevant", explanation.relevant().size()));
        explanation.relevant().forEach(this::standing);
    }

    private void hit(Hit hit) {
        out.println(String.format(
                Locale.ROOT, "%3d %s [%s] %s", hit.rank(), hit.relevant() ? "✓" : " ", hit.id(), hit.name()));
        out.println("      " + scores(hit));
        out.println("      " + shortened(hit.text()));
    }

    private static String scores(Hit hit) {
        return scores(hit.score(), hit.bm25(), hit.cosine(), hit.coverage());
    }

    static String scores(double score, double bm25, double cosine, double coverage) {
        return EvalWording.text(
                "explain.scores",
                EvalWording.figure(score),
                String.format(Locale.ROOT, "%.2f", bm25),
                EvalWording.figure(cosine),
                EvalWording.figure(coverage));
    }

    private void standing(Standing standing) {
        out.println("  [" + standing.id() + "] " + standing.name());
        out.println("      " + shortened(standing.text()));
        RETRIEVERS.forEach(name -> out.println("      " + EvalWording.text("retriever." + name) + "："
                + rank(standing.ranks().getOrDefault(name, 0))));
        if (standing.hit() != null) {
            out.println("      " + scores(standing.hit()));
        }
        out.println("      "
                + EvalWording.text(
                        "explain.dense",
                        EvalWording.figure(standing.nearness().cosine()),
                        standing.nearness().rank()));
        out.println("      " + EvalWording.text("explain.shared", words(standing.shared())));
        out.println("      " + EvalWording.text("explain.missing", words(standing.missing())));
    }

    static String rank(int rank) {
        return rank == 0 ? EvalWording.text("explain.beyond") : EvalWording.text("explain.rank", rank);
    }

    static String words(List<String> words) {
        return words.isEmpty() ? EvalWording.text("explain.none") : String.join("、", words);
    }

    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
