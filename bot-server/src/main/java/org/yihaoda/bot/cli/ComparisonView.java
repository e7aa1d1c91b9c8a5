package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.policies.PolicyReport;
import org.yihaoda.index.eval.ranking.Bootstrap;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.retrieval.RetrievalReport;

/**
 * What was measured of search, in the form of every evaluation: n is the number of questions.
 *
 * @param differences our metric minus the baseline's, by baseline and metric, with its 95 % interval
 */
record ComparisonView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences,
        Map<String, Object> settings) {
    static ComparisonView of(RetrievalReport report, boolean subset) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("articles", report.articles());
        settings.put("subset", subset);
        settings.put("model", Embedder.MODEL);
        settings.put("R@k", EvalWording.text("setting.recall"));
        settings.put("MRR@10", EvalWording.text("setting.mrr"));
        settings.put("bm25", EvalWording.text("setting.bm25", "1.2", "0.75"));
        return of("retrieval", report.questions(), report.comparison(), settings);
    }

    static ComparisonView of(PolicyReport report) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("documents", report.documents());
        settings.put("passages", report.passages());
        settings.put("unread", report.unread());
        settings.put("model", Embedder.MODEL);
        settings.put("first", EvalWording.text("setting.first"));
        settings.put("named", EvalWording.text("setting.named"));
        settings.put("bm25", EvalWording.text("setting.passages", "1.2", "0.75"));
        return of("policies", report.questions(), report.comparison(), settings);
    }

    private static ComparisonView of(String kind, int questions, Comparison comparison, Map<String, Object> settings) {
        settings.put(
                "differences",
                EvalWording.text(
                        "setting.interval", Integer.toString(Bootstrap.RESAMPLES), Long.toString(Bootstrap.SEED)));
        return new ComparisonView(
                kind, questions, comparison.metrics(), comparison.baselines(), comparison.differences(), settings);
    }
}
