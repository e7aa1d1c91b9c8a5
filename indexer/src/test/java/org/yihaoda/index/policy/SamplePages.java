package org.yihaoda.index.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** The repository's own sample pages, read as an import reads them. */
public final class SamplePages {
    public static final Path FOLDER = Path.of("..", "knowledge-base", "sample");

    /** The day on which the pages' marks were written to be true. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private static final DocumentReader READER = new DocumentReader(new RegionNames(RegionTree.standard()), CLOCK);

    private SamplePages() {}

    public static DocumentReader reader() {
        return READER;
    }

    public static List<Path> all() {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentReading read(String page) {
        return read(FOLDER.resolve(page));
    }

    static DocumentReading read(Path file) {
        try {
            return READER.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PolicyDocument document(String page) {
        return switch (read(page)) {
            case DocumentReading.Document(PolicyDocument document, var ignored, var lost) -> document;
            case DocumentReading other -> throw new AssertionError(page + " is no document: " + other);
        };
    }

    public static List<PolicyDocument> documents() {
        return all().stream()
                .map(SamplePages::read)
                .filter(DocumentReading.Document.class::isInstance)
                .map(reading -> ((DocumentReading.Document) reading).document())
                .toList();
    }
}
