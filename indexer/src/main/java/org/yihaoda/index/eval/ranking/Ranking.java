package org.yihaoda.index.eval.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What our search found for a question.
 *
 * @param ids of articles or documents, best first
 */
public record Ranking(String question, List<String> ids) {
    public Ranking {
        ids = List.copyOf(ids);
    }

    /** Where the place stands in each ranking that holds it, from 1; by the ranking's name. */
    public static Map<String, Integer> ranks(Map<String, int[]> rankings, int place) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        rankings.forEach((name, ranking) -> IntStream.range(0, ranking.length)
                .filter(i -> ranking[i] == place)
                .findFirst()
                .ifPresent(i -> ranks.put(name, i + 1)));
        return ranks;
    }
}
