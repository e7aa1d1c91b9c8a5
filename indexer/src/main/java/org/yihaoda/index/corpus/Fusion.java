package org.yihaoda.index.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.ScoreDoc;

/**
 * Adds up what the channels found, with weights that were measured (docs/adr/0006). A passage of a law stands mostly for
 * itself; one of a policy stands half on the whole document, which is about one matter.
 */
final class Fusion {
    private static final double MEANING = 0.6;
    private static final double WORDS = 0.1;
    private static final double BIGRAMS = 0.3;
    /** How much of a law's passage is its law's share in what was found. */
    private static final double LAW_SHARE = 1.0 / 6;

    private static final double WHOLE_DOCUMENT = 0.5;
    /** So many of the best passages of a document count for it, among so many of all. */
    private static final int COUNTED = 5;

    private static final int AMONG = 100;

    private final Map<Channel, Ranked> channels;
    private final Belonging belonging;
    private final boolean named;

    /** A passage and what each channel gave it. */
    record Fused(int entry, double score, Map<Channel, Double> channels) {}

    /** @param channels those of passages by entry, DOCUMENT by the entry of the whole document */
    Fusion(Map<Channel, Ranked> channels, Belonging belonging) {
        this.channels = channels;
        this.belonging = belonging;
        this.named = channels.containsKey(Channel.LOOKUP)
                && !channels.get(Channel.LOOKUP).shares().isEmpty();
    }

    /** Best first; ties by entry. */
    List<Fused> best() {
        Map<Integer, Double> own = new TreeMap<>();
        for (Channel channel : List.of(Channel.MEANING, Channel.WORDS, Channel.BIGRAMS)) {
            ranked(channel).shares().forEach((entry, share) -> own.merge(entry, weight(channel) * share, Double::sum));
        }
        ranked(Channel.LOOKUP).shares().keySet().forEach(entry -> own.putIfAbsent(entry, 0.0));
        Map<String, Double> shares = shares(own);
        Map<String, Double> documents = new HashMap<>();
        ranked(Channel.DOCUMENT).shares().forEach((entry, share) -> documents.put(belonging.document(entry), share));
        List<Fused> fused = new ArrayList<>();
        own.forEach((entry, score) -> fused.add(fused(entry, score, shares, documents)));
        fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparing(Fused::entry));
        return fused;
    }

    private Fused fused(int entry, double own, Map<String, Double> shares, Map<String, Double> documents) {
        String document = belonging.document(entry);
        double share = shares.getOrDefault(document, 0.0);
        double whole = documents.getOrDefault(document, 0.0);
        Map<Channel, Double> given = new EnumMap<>(Channel.class);
        channels.forEach((channel, ranked) -> {
            if (channel != Channel.DOCUMENT && ranked.shares().containsKey(entry)) {
                given.put(channel, ranked.share(entry));
            }
        });
        given.put(Channel.SHARE, share);
        given.put(Channel.DOCUMENT, whole);
        double score = !channels.containsKey(Channel.DOCUMENT) || belonging.isLaw(entry)
                ? own * (1 - LAW_SHARE) + LAW_SHARE * share
                : own * (1 - WHOLE_DOCUMENT) + WHOLE_DOCUMENT * whole;
        return new Fused(entry, named ? score + ranked(Channel.LOOKUP).share(entry) : score, given);
    }

    /** The sum of a document's best passages among all that were found, 1 for the document that has most. */
    private Map<String, Double> shares(Map<Integer, Double> own) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        own.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(AMONG)
                .forEach(each -> {
                    String document = belonging.document(each.getKey());
                    if (counts.merge(document, 1, Integer::sum) <= COUNTED) {
                        sums.merge(document, each.getValue(), Double::sum);
                    }
                });
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        sums.replaceAll((document, sum) -> most == 0 ? 0 : sum / most);
        return sums;
    }

    /** Without a model the words weigh all. */
    private double weight(Channel channel) {
        double weight = switch (channel) {
            case MEANING -> MEANING;
            case WORDS -> WORDS;
            case BIGRAMS -> BIGRAMS;
            case DOCUMENT, SHARE, LOOKUP -> 0;
        };
        return channels.containsKey(Channel.MEANING) ? weight : weight / (1 - MEANING);
    }

    private Ranked ranked(Channel channel) {
        return channels.getOrDefault(channel, new Ranked(new ScoreDoc[0]));
    }
}
