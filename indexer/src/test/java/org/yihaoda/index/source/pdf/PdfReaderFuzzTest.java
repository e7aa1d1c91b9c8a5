package org.yihaoda.index.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.sample.PdfCanvas;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;

/** Whatever the bytes, the reader returns a reading. Without JAZZER_FUZZ=1 only the seeds are read. */
class PdfReaderFuzzTest {
    static Stream<byte[]> seeds() {
        PdfCanvas canvas = new PdfCanvas("云州市人民政府通知");
        canvas.newPage();
        canvas.operators("100 500 200 60 re S%n");
        canvas.line(200, 282, 200, 342);
        canvas.text(110, 305, 12, "补贴标准");
        canvas.text(80, 500, 16, "本通知自印发之日起施行。");
        byte[] whole = canvas.bytes();
        return Stream.of(whole, Arrays.copyOf(whole, whole.length / 2), new byte[0]);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "50s")
    void read_returnsAReading(byte[] bytes) {
        assertThat(new PdfReader().read(new SourceFile("file.pdf", bytes))).isInstanceOf(SourceReading.class);
    }

    static Stream<byte[]> pages() {
        return Stream.of(
                "BT /F1 16 Tf 80 700 Td <672C901A77E5> Tj ET 1 0 0 1 5 5 cm 10 10 100 50 re S q 0 0 m 9 9 l h f Q"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** A page's operators in a file that is otherwise whole, which changed bytes seldom leave it. */
    @MethodSource("pages")
    @FuzzTest(maxDuration = "50s")
    void page_returnsAReading(byte[] operators) {
        PdfCanvas canvas = new PdfCanvas("");
        canvas.newPage();
        canvas.operators("%s", new String(operators, StandardCharsets.ISO_8859_1));
        assertThat(new PdfReader().read(new SourceFile("file.pdf", canvas.bytes())))
                .isInstanceOf(SourceReading.class);
    }
}
