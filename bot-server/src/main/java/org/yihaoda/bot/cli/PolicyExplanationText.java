package org.yihaoda.bot.cli;

import static org.yihaoda.bot.cli.ExplanationText.rank;
import static org.yihaoda.bot.cli.ExplanationText.shortened;
import static org.yihaoda.bot.cli.ExplanationText.words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.yihaoda.index.eval.policies.PolicyExplanation;
import org.yihaoda.index.eval.policies.PolicyExplanation.Answering;
import org.yihaoda.index.eval.policies.PolicyExplanation.Hit;
import org.yihaoda.index.eval.policies.PolicyExplanation.Standing;

/** Why documents stand where they do, for people. */
record PolicyExplanationText(PrintWriter out) {
    private static final List<String> RETRIEVERS = List.of("yihaoda", "bigramBm25", "bigramDocuments", "dense", "rrf");

    void print(PolicyExplanation explanation) {
        out.println(EvalWording.text("explain.question", explanation.id(), explanation.question()));
        out.println(EvalWording.text("explain.answer", explanation.right(), shortened(explanation.answer())));
        out.println(EvalWording.text("explain.documents", explanation.first().size()));
        explanation.first().forEach(this::hit);
        out.println();
        named(explanation.named());
    }

    private void hit(Hit hit) {
        String mark = hit.named() ? "◎" : hit.right() ? "✓" : " ";
        out.println(String.format(Locale.ROOT, "%3d %s [%s] %s", hit.rank(), mark, hit.id(), hit.title()));
        out.println("      " + ExplanationText.scores(hit.score(), hit.bm25(), hit.cosine(), hit.coverage()));
        out.println("      " + shortened(hit.text()));
    }

    private void named(Standing named) {
        out.println(EvalWording.text("explain.named", named.id(), named.title()));
        RETRIEVERS.forEach(name -> out.println("      " + EvalWording.text("retriever." + name) + "："
                + rank(named.ranks().getOrDefault(name, 0))));
        if (named.answering() == null) {
            out.println("      " + EvalWording.text("explain.apart"));
        } else {
            answering(named.answering());
        }
    }

    private void answering(Answering answering) {
        out.println("      " + EvalWording.text("explain.answering", rank(answering.rank())));
        out.println("      " + shortened(answering.text()));
        out.println("      " + EvalWording.text("explain.shared", words(answering.shared())));
        out.println("      " + EvalWording.text("explain.missing", words(answering.missing())));
    }
}
