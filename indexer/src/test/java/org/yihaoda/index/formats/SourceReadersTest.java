package org.yihaoda.index.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

class SourceReadersTest {
    private static final SourceReading READ = new SourceReading.Text(new SourceText(List.of(), List.of(), List.of()));
    private static final Duration SHORT = Duration.ofMillis(300);

    /** Reads by the file's name. */
    private record Reader(CountDownLatch never) implements SourceReader {
        @Override
        public boolean reads(SourceFile file) {
            return true;
        }

        @Override
        public SourceReading read(SourceFile file) {
            return switch (file.name()) {
                case "deep" -> deeper(file);
                case "endless" -> endless();
                default -> READ;
            };
        }

        private SourceReading deeper(SourceFile file) {
            return file.name().isEmpty() ? READ : deeper(file);
        }

        /** Deaf to interrupts, as libraries are. */
        private SourceReading endless() {
            while (true) {
                try {
                    never.await();
                    return READ;
                } catch (InterruptedException e) {
                    // goes on
                }
            }
        }
    }

    private final CountDownLatch never = new CountDownLatch(1);
    private final SourceReaders readers = new SourceReaders(List.of(new Reader(never)), SHORT);

    @Test
    void readsOnWhileAFileThatWasGivenUpIsStillBeingRead() {
        assertThat(read("endless")).containsInstanceOf(SourceReading.Unreadable.class);
        assertThat(read("good")).contains(READ);
        never.countDown();
    }

    @Test
    void readsOnAfterAFileThatOverflowsTheStack() {
        SourceReaders patient = new SourceReaders(List.of(new Reader(never)), Duration.ofMinutes(1));
        assertThat(patient.read(new SourceFile("deep", new byte[0])))
                .containsInstanceOf(SourceReading.Unreadable.class);
        assertThat(patient.read(new SourceFile("good", new byte[0]))).contains(READ);
    }

    private static final String NOTICE = "云州市高龄津贴办法\n年满80周岁的本市户籍老年人，可以享受高龄津贴。\n";

    private static Optional<SourceReading> standard(String name, byte[] bytes) {
        return new SourceReaders().read(new SourceFile(name, bytes));
    }

    private static List<String> words(Optional<SourceReading> reading) {
        return reading.orElseThrow() instanceof SourceReading.Text(SourceText text)
                ? text.blocks().stream().map(Block::text).toList()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办法", "办法.pdf", "办法.docx", "办法.doc", "办法.ofd", "办法.xls"})
    void textsAndPages_areReadAsSuch_whateverTheirName(String name) {
        String[] lines = NOTICE.split("\n");
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(words(standard(name, NOTICE.getBytes(charset)))).containsExactly(lines);
            String page = "<html><body><p>" + String.join("</p><p>", lines) + "</p></body></html>";
            assertThat(words(standard(name, page.getBytes(charset)))).containsExactly(lines);
            assertThat(new SourceReaders().reads(new SourceFile(name, page.getBytes(charset))))
                    .isTrue();
        }
    }

    @Test
    void brokenFilesOfAFormat_areItsFailures_andUnknownBytesAreSkipped() {
        assertThat(standard("办法.pdf", ("%PDF-1.4 " + NOTICE).getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(reading -> assertThat(reading.toString()).contains("cut off"));
        byte[] junk = new byte[5000];
        new Random(1).nextBytes(junk);
        assertThat(standard("办法.pdf", junk))
                .hasValueSatisfying(reading -> assertThat(reading.toString()).contains("no whole PDF"));
        assertThat(standard("办法", junk)).isEmpty();
        assertThat(standard("办法.jpg", junk)).isEmpty();
        assertThat(standard("Makefile", "all: build\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(standard("样式.css", NOTICE.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private Optional<SourceReading> read(String name) {
        return readers.read(new SourceFile(name, new byte[0]));
    }
}
