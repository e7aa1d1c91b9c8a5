package org.yihaoda.index.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.ofd.OfdReader;
import org.yihaoda.index.source.pdf.PdfReader;

class WriteSampleFilesTest {
    private static final Path SAMPLE = Path.of("..", "knowledge-base", "sample", "files");

    @Test
    void theSampleFiles_sayWhatTheirWriterWrites() throws IOException {
        assertSame(new PdfReader(), "child-care-subsidy.pdf", WriteSampleFiles.childCare());
        assertSame(new OfdReader(), "spring-festival-parking.ofd", WriteSampleFiles.parking());
    }

    private static void assertSame(SourceReader reader, String name, byte[] written) throws IOException {
        assertThat(reader.read(new SourceFile(name, Files.readAllBytes(SAMPLE.resolve(name)))))
                .isEqualTo(reader.read(new SourceFile(name, written)));
    }

    @Test
    void indexPage_namesEveryFile() throws IOException {
        String index = Files.readString(Path.of("..", "docs", "sample-knowledge.md"));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(name -> assertThat(index).contains(name));
        }
    }
}
