package org.yihaoda.index.eval.retrieval;

import java.util.List;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.ranking.Ranking;

/**
 * How well each way of searching did.
 *
 * @param articles how many there were to find
 * @param rankings ours, for a run file
 */
public record RetrievalReport(int articles, Comparison comparison, List<Ranking> rankings) {
    public RetrievalReport {
        rankings = List.copyOf(rankings);
    }

    public int questions() {
        return rankings.size();
    }
}
