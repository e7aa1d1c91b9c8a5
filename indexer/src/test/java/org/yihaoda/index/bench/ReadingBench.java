package org.yihaoda.index.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reading with structure, metadata and relations beside taking out the bare text with jsoup or PDFBox, over the same pages
 * in turns. Without segmentation, embedding and storing.
 */
final class ReadingBench {
    private static final int WARM = 4;
    private static final int ROUNDS = 8;

    private record Page(String name, byte[] bytes) {}

    private ReadingBench() {}

    static void run(List<Path> folders, PrintStream out) {
        List<Page> pages = pages(folders);
        DocumentReader reader = new DocumentReader(new RegionNames(RegionTree.standard()));
        measure(
                "html",
                pages.stream()
                        .filter(page -> page.name().matches(".*\\.s?html?"))
                        .toList(),
                reader,
                out);
        measure(
                "pdf",
                pages.stream().filter(page -> page.name().endsWith(".pdf")).toList(),
                reader,
                out);
    }

    private static void measure(String kind, List<Page> pages, DocumentReader reader, PrintStream out) {
        if (pages.isEmpty()) {
            return;
        }
        long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
        List<Double> ratios = new ArrayList<>();
        double plain = 0;
        double whole = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double bare = seconds(pages, ReadingBench::bareText);
            double structured = seconds(pages, page -> structure(page, reader));
            if (round >= WARM) {
                plain += bare / ROUNDS;
                whole += structured / ROUNDS;
                ratios.add(structured / bare);
            }
        }
        ratios.sort(null);
        out.printf(
                "%-5s %5d files %7.1f KiB each | bare text %7.0f /s | reading + structure %7.0f /s | takes %.2f times as long (median of %d rounds)%n",
                kind,
                pages.size(),
                bytes / 1024.0 / pages.size(),
                pages.size() / plain,
                pages.size() / whole,
                ratios.get(ratios.size() / 2),
                ROUNDS);
    }

    private static double seconds(List<Page> pages, ToIntFunction<Page> work) {
        long start = System.nanoTime();
        int sum = pages.stream().mapToInt(work).sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sum < 0) {
            throw new IllegalStateException("lengths are never negative");
        }
        return seconds;
    }

    private static int bareText(Page page) {
        try {
            if (page.name().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(page.bytes())) {
                    return new PDFTextStripper().getText(document).length();
                }
            }
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "")
                    .body()
                    .text()
                    .length();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int structure(Page page, DocumentReader reader) {
        return reader.read(page.bytes(), page.name()) instanceof DocumentReading.Document document
                ? document.document().clauses().size()
                : 0;
    }

    private static List<Page> pages(List<Path> folders) {
        return SourceFiles.under(folders).stream()
                .filter(file -> file.toString().matches(".*\\.(?:s?html?|pdf)"))
                .map(file -> {
                    try {
                        return new Page(file.toString(), Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
