package org.yihaoda.index.eval.policies;

import java.util.List;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.ranking.Ranking;

/**
 * How often each way of searching put a right document first.
 *
 * @param documents how many there were to find
 * @param passages how many they were split into
 * @param unread which of them an import would hold back, and why
 * @param rankings our documents, for a run file
 */
public record PolicyReport(
        int documents, int passages, List<String> unread, Comparison comparison, List<Ranking> rankings) {
    public PolicyReport {
        unread = List.copyOf(unread);
        rankings = List.copyOf(rankings);
    }

    public int questions() {
        return rankings.size();
    }
}
