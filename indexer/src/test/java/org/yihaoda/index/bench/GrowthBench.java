package org.yihaoda.index.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** Time and memory of importing a collection whole, again unchanged, and again with one document in a hundred changed. */
final class GrowthBench {
    private GrowthBench() {}

    static void run(int documents, Path folder, PrintStream out) throws IOException {
        Path export = Files.createDirectories(folder.resolve("source")).resolve("documents.jsonl");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(DataFolder.open(folder.resolve("data")));
                Database database = Database.open(server.url());
                Embedder embedder = Embedder.load()) {
            CorpusFolder corpus = new CorpusFolder(folder.resolve("corpus"));
            ImportSources sources = new ImportSources(
                    new DocumentReader(new RegionNames(RegionTree.standard())),
                    database,
                    new CorpusFollower(database, embedder, corpus));
            write(export, documents, Integer.MAX_VALUE);
            double whole = seconds(sources, export, documents, out, "whole");
            double unchanged = seconds(sources, export, documents, out, "unchanged");
            write(export, documents, 100);
            double changed = seconds(sources, export, documents, out, "1% changed");
            out.printf(
                    "%6d documents | again unchanged takes %.2f%% of the whole | with 1%% changed %.2f%%%n",
                    documents, 100 * unchanged / whole, 100 * changed / whole);
        }
    }

    private static double seconds(ImportSources sources, Path export, int documents, PrintStream out, String what) {
        resetPeaks();
        long start = System.nanoTime();
        ImportReport report = sources.run(List.of(export), new Silent());
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "%6d documents | %-11s %8.1f s %7.0f /s | live heap at most %4d MiB | %s | %s%n",
                documents, what, seconds, documents / seconds, liveHeap() >> 20, report.counts(), report.index());
        return seconds;
    }

    /** What garbage collections left, at most: the memory that was needed rather than that which was there. */
    private static long liveHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getType() == MemoryType.HEAP && pool.getName().contains("Tenured"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Short notices, since most of a longer one's time is embedding; every {@code changed}-th has other words. */
    private static void write(Path export, int documents, int changed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            for (int i = 0; i < documents; i++) {
                String amount = String.valueOf(i % changed == 0 && changed < documents ? 900 + i : 100 + i);
                out.write("{\"id\": \"" + i + "\", \"title\": \"云州市第" + i
                        + "号补贴发放办法\", \"date\": \"2024-05-06\", \"content\": \""
                        + "第一条 本办法所称第" + i + "号补贴，是指发放给本市符合条件的户籍居民的生活补贴，由区县民政部门负责审核与发放。"
                        + "第二条 补贴标准为每人每月" + amount + "元，自审核通过的次月起按月发放到本人的社会保障卡。\"}\n");
            }
        }
    }

    private static final class Silent implements ImportSources.Listener {
        @Override
        public void read(int done, int total, ImportReport.FileOutcome file) {}

        @Override
        public void indexed(int done, int total) {}
    }
}
