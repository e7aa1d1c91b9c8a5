package org.yihaoda.index.source.office;

import java.util.Objects;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;

/** What the boundary of readers promises, checked on bytes that a fuzzer makes. */
final class FuzzedFile {
    private static final long LONGEST_MILLIS = 20_000;

    private FuzzedFile() {}

    /** Fails on anything that the boundary (SourceReaders) would not turn into a reading, and on endless work. */
    static void read(SourceReader reader, String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        long begun = System.nanoTime();
        if (reader.reads(file)) {
            try {
                switch (Objects.requireNonNull(reader.read(file))) {
                    case SourceReading.Text text ->
                        text.text().blocks().forEach(block -> Objects.requireNonNull(block.text()));
                    case SourceReading.Unreadable unreadable -> Objects.requireNonNull(unreadable.reason());
                }
            } catch (RuntimeException e) {
                throw new AssertionError("the reader lets an exception pass: " + e, e);
            }
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (took > LONGEST_MILLIS) {
            throw new AssertionError("reading " + bytes.length + " bytes took " + took + " ms");
        }
    }
}
