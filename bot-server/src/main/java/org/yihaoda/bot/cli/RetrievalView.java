package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.retrieval.Bootstrap;
import org.yihaoda.index.eval.retrieval.RetrievalReport;

/**
 * What {@code eval retrieval} measured, in the form of every evaluation: n is the number of questions.
 *
 * @param differences our metric minus the baseline's, by baseline and metric, with its 95 % interval
 */
record RetrievalView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences,
        Map<String, Object> settings) {
    static RetrievalView of(RetrievalReport report, boolean subset) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("articles", report.articles());
        settings.put("subset", subset);
        settings.put("model", Embedder.MODEL);
        settings.put("R@k", EvalWording.text("setting.recall"));
        settings.put("MRR@10", EvalWording.text("setting.mrr"));
        settings.put("bm25", EvalWording.text("setting.bm25", "1.2", "0.75"));
        settings.put(
                "differences",
                EvalWording.text(
                        "setting.interval", Integer.toString(Bootstrap.RESAMPLES), Long.toString(Bootstrap.SEED)));
        return new RetrievalView(
                "retrieval", report.questions(), report.metrics(), report.baselines(), report.differences(), settings);
    }
}
