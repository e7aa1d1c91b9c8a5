package org.yihaoda.index.bench.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * How long each question of one turn took, without its embedding.
 *
 * @param nanos by question
 * @param perSecond what all threads answered, over the time that they searched
 * @param stages named stages, by question; absent where an engine does not tell
 */
record Latencies(long[] nanos, double perSecond, List<Map<String, Duration>> stages) {
    private record Share(long[] nanos, List<Map<String, Duration>> stages) {
        double perSecond() {
            return nanos.length * 1e9 / Arrays.stream(nanos).sum();
        }
    }

    /** Asks all questions once, divided among so many threads. */
    static Latencies of(Engine.Search search, List<Question> questions, int threads) {
        List<CompletableFuture<Share>> shares = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int first = 0; first < threads; first++) {
                int start = first;
                shares.add(CompletableFuture.supplyAsync(() -> share(search, questions, start, threads), pool));
            }
        }
        List<Share> done = shares.stream().map(CompletableFuture::join).toList();
        return new Latencies(
                done.stream().flatMapToLong(each -> Arrays.stream(each.nanos())).toArray(),
                done.stream().mapToDouble(Share::perSecond).sum(),
                done.stream().flatMap(each -> each.stages().stream()).toList());
    }

    private static Share share(Engine.Search search, List<Question> questions, int first, int step) {
        List<Long> nanos = new ArrayList<>();
        List<Map<String, Duration>> stages = new ArrayList<>();
        for (int i = first; i < questions.size(); i += step) {
            long start = System.nanoTime();
            Map<String, Duration> timings = search.answer(questions.get(i)).stages();
            long whole = System.nanoTime() - start;
            nanos.add(whole - timings.getOrDefault(Engine.EMBED, Duration.ZERO).toNanos());
            stages.add(timings);
        }
        return new Share(nanos.stream().mapToLong(Long::longValue).toArray(), stages);
    }

    /** Milliseconds that so many in a hundred stay below. */
    double percentile(int percent) {
        return percentile(nanos, percent);
    }

    /** The same of each stage, and of what lies in none. */
    Map<String, Map<String, Double>> ofStages() {
        Map<String, long[]> each = new TreeMap<>();
        for (int i = 0; i < nanos.length; i++) {
            int question = i;
            long[] other = each.computeIfAbsent("in no stage", name -> new long[nanos.length]);
            other[i] = nanos[i];
            stages.get(i).forEach((name, took) -> {
                if (!name.equals(Engine.EMBED)) {
                    each.computeIfAbsent(name, absent -> new long[nanos.length])[question] = took.toNanos();
                    other[question] -= took.toNanos();
                }
            });
        }
        Map<String, Map<String, Double>> percentiles = new TreeMap<>();
        each.forEach((name, took) ->
                percentiles.put(name, Map.of("p50", percentile(took, 50), "p99", percentile(took, 99))));
        return percentiles;
    }

    private static double percentile(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
