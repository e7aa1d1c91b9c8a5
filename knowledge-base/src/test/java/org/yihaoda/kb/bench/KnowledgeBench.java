package org.yihaoda.kb.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.EmbeddedDatabase;
import org.yihaoda.kb.store.Impacts;

/**
 * Prints what publishing, validity and impact cost at growing sizes of the knowledge base, beside a look-up by primary key in
 * the same database at the same moment: the machine is shared, so the ratios count.
 */
final class KnowledgeBench {
    private static final int SAMPLES = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final double MICRO = 1000.0;

    private final Documents documents;
    private final Impacts impacts;
    private final Random random = new Random(7);

    private KnowledgeBench(Database database) {
        this.documents = new Documents(database);
        this.impacts = new Impacts(database);
    }

    /** Arguments: a folder for the data, then the sizes in ascending order. */
    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        int[] sizes =
                Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        try (EmbeddedDatabase server = EmbeddedDatabase.start(folder);
                Database database = Database.open(server.url())) {
            new KnowledgeBench(database).run(sizes);
        }
    }

    private void run(int[] sizes) {
        System.out.printf(
                "%9s | %-21s | %-21s | %-21s | %-21s%n",
                "documents", "by id (baseline)", "publish one", "validity of one", "impact of withdrawing");
        System.out.printf("%9s | %s%n", "", "median ms / p95 ms / times the baseline");
        int published = 0;
        for (int size : sizes) {
            for (; published < size; published++) {
                documents.publish(Corpus.at(published));
                progress(published, size);
            }
            int held = published;
            Cost baseline =
                    cost(i -> documents.find(Corpus.at(random.nextInt(held)).id()));
            Cost validity = cost(i -> {
                PolicyDocument document = Corpus.at(random.nextInt(held));
                documents.standing(document);
            });
            Cost impact = cost(i -> impacts.impactOf(
                    new Impacts.Change.Withdraw(Corpus.at(random.nextInt(held)).id()), DAY));
            int start = published;
            Cost publish = cost(i -> documents.publish(Corpus.at(start + i)));
            published += SAMPLES;
            System.err.print("\r");
            System.out.printf(
                    "%9d | %-21s | %-21s | %-21s | %-21s%n",
                    size,
                    baseline.beside(baseline),
                    publish.beside(baseline),
                    validity.beside(baseline),
                    impact.beside(baseline));
        }
    }

    private static void progress(int done, int total) {
        if (System.console() != null && done % 500 == 0) {
            System.err.print("\rpublishing " + done + " of " + total);
        }
    }

    private record Cost(double median, double late) {
        String beside(Cost baseline) {
            return String.format(Locale.ROOT, "%.2f / %.2f / %.1f", median, late, median / baseline.median);
        }
    }

    private static Cost cost(IntConsumer work) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            long start = System.nanoTime();
            work.accept(i);
            taken.add((System.nanoTime() - start) / MICRO / MICRO);
        }
        taken.sort(null);
        return new Cost(taken.get(SAMPLES / 2), taken.get(SAMPLES * 95 / 100));
    }
}
