package org.yihaoda.index.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes of an export, it is read to its end, row by row. Without JAZZER_FUZZ=1 only the seeds are read. */
class ExportFileFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "标题,内容\n甲,\"一\n二\"\n乙,\"\"\"\n",
                        "{\"title\": \"甲\", \"content\": [\"一\", {\"二\": null}]}\n{\n\n[1]\n\uFEFF",
                        "\"",
                        "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "50s")
    void rows_areReadToTheEnd(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("export", ".fuzz");
        try {
            Files.write(file, bytes);
            for (String ending : List.of("csv", "jsonl")) {
                List<ExportRow> rows = new ArrayList<>();
                ExportFile.read(file, ending, rows::add);
                assertThat(rows).doesNotContainNull();
                rows.stream()
                        .filter(ExportRow.Values.class::isInstance)
                        .forEach(row -> assertThat(ExportText.of((ExportRow.Values) row, ExportMapping.STANDARD)
                                        .blocks())
                                .doesNotContainNull());
            }
        } finally {
            Files.delete(file);
        }
    }
}
