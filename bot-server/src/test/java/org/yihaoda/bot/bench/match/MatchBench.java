package org.yihaoda.bot.bench.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.yihaoda.bot.match.AnswerMatcher;
import org.yihaoda.index.corpus.AnswerWriter;
import org.yihaoda.index.corpus.AnswerWriter.Embedded;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.region.RegionTree;

/**
 * Matching a question among many standard answers, beside a plain term search over the same questions in the same run. The
 * arguments: the sample's file, how many answers, how many variants of each, a folder.
 */
public final class MatchBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int ASKED = 1_000;
    private static final int ROUNDS = 3;
    private static final int P50 = 50;
    private static final int P99 = 99;

    private MatchBench() {}

    /** Milliseconds of each question, and how many were found or matched. */
    private record Turn(long[] nanos, int hits) {
        double percentile(int percent) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<StandardAnswer> sample = new StandardAnswerReader(RegionTree.standard())
                .read(Files.readAllBytes(Path.of(arguments[0])))
                .answers();
        int answers = Integer.parseInt(arguments[1]);
        int variants = Integer.parseInt(arguments[2]);
        Path folder = Path.of(arguments[3]);
        try (Embedder embedder = Embedder.load()) {
            MadeAnswers made = new MadeAnswers(sample, embedder);
            List<String> texts = write(made, answers, variants, folder);
            try (LuceneCorpus corpus = LuceneCorpus.open(new CorpusFolder(folder), embedder)
                            .orElseThrow();
                    PlainTerms plain = new PlainTerms(folder.resolve("plain"), texts)) {
                measure(made.asked(ASKED, answers), corpus, plain);
            }
        }
    }

    private static List<String> write(MadeAnswers made, int answers, int variants, Path folder) {
        List<String> texts = new ArrayList<>();
        try (CorpusWriter corpus = CorpusWriter.open(new CorpusFolder(folder)).orElseThrow()) {
            try (AnswerWriter writer = corpus.answers()) {
                made.all(answers, variants).forEach(each -> {
                    writer.replace(each.answer(), each.questions());
                    each.questions().stream().map(Embedded::question).forEach(texts::add);
                });
                writer.commit(1);
            }
            corpus.finish(1);
        }
        System.out.printf("%,d answers, %,d questions%n", answers, texts.size());
        return texts;
    }

    private static void measure(List<String> asked, LuceneCorpus corpus, PlainTerms plain) {
        AnswerMatcher matcher = AnswerMatcher.shipped();
        ToIntFunction<String> ours = question -> {
            AnswerMatcher.Asked with = matcher.asked(question, TODAY);
            return corpus.standardQuestions(question).stream()
                            .anyMatch(found ->
                                    with.with(found.question(), found.cosine()).isSame())
                    ? 1
                    : 0;
        };
        ToIntFunction<String> terms = question -> plain.found(question).isEmpty() ? 0 : 1;
        System.out.printf("%-46s%8s%8s%8s%14s%8s%n", "matching", "threads", "p50", "p99", "p99 to plain", "hits");
        for (int threads : new int[] {1, 2}) {
            List<Turn> plains = new ArrayList<>();
            List<Turn> matched = new ArrayList<>();
            turn(terms, asked, threads);
            turn(ours, asked, threads);
            for (int round = 0; round < ROUNDS; round++) {
                plains.add(turn(terms, asked, threads));
                matched.add(turn(ours, asked, threads));
            }
            print("plain Lucene, ten best by words", threads, plains, plains);
            print("ours, embedded, searched and compared", threads, matched, plains);
        }
    }

    /** Each value is the median of the rounds. */
    private static void print(String name, int threads, List<Turn> turns, List<Turn> plain) {
        double p99 = median(turns, P99);
        System.out.printf(
                "%-46s%8d%8.2f%8.2f%13.1f×%8d%n",
                name,
                threads,
                median(turns, P50),
                p99,
                p99 / median(plain, P99),
                turns.getFirst().hits());
    }

    private static double median(List<Turn> turns, int percent) {
        return turns.stream()
                .mapToDouble(turn -> turn.percentile(percent))
                .sorted()
                .toArray()[turns.size() / 2];
    }

    private static Turn turn(ToIntFunction<String> search, List<String> asked, int threads) {
        long[] nanos = new long[asked.size()];
        int[] hits = new int[asked.size()];
        List<CompletableFuture<Void>> shares = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int first = 0; first < threads; first++) {
                int start = first;
                shares.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = start; i < asked.size(); i += threads) {
                                long begun = System.nanoTime();
                                hits[i] = search.applyAsInt(asked.get(i));
                                nanos[i] = System.nanoTime() - begun;
                            }
                        },
                        pool));
            }
        }
        shares.forEach(CompletableFuture::join);
        return new Turn(nanos, Arrays.stream(hits).sum());
    }
}
