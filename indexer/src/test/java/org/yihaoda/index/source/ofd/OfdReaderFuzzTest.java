package org.yihaoda.index.source.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.sample.OfdCanvas;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;

/** Whatever the bytes, the reader returns a reading. Without JAZZER_FUZZ=1 only the seeds are read. */
class OfdReaderFuzzTest {
    static Stream<byte[]> seeds() {
        OfdCanvas canvas = new OfdCanvas("云州市人民政府通知");
        canvas.newPage();
        canvas.line(200, 282, 200, 342);
        canvas.text(110, 305, 12, "补贴标准");
        canvas.text(80, 500, 16, "本通知自印发之日起施行。");
        byte[] whole = canvas.bytes();
        return Stream.of(whole, Arrays.copyOf(whole, whole.length / 2), new byte[0]);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "50s")
    void read_returnsAReading(byte[] bytes) {
        assertThat(new OfdReader().read(new SourceFile("file.ofd", bytes))).isInstanceOf(SourceReading.class);
    }

    static Stream<byte[]> pages() {
        OfdCanvas canvas = new OfdCanvas("");
        canvas.newPage();
        canvas.text(80, 120, 16, "市民");
        canvas.line(80, 130, 90, 130);
        return canvas.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("Content.xml"))
                .map(file -> file.getValue().getBytes(StandardCharsets.UTF_8));
    }

    /** A page in a package that is otherwise whole, which changed bytes seldom leave it. */
    @MethodSource("pages")
    @FuzzTest(maxDuration = "50s")
    void page_returnsAReading(byte[] xml) {
        OfdCanvas canvas = new OfdCanvas("");
        canvas.newPage();
        Map<String, String> files = canvas.files();
        files.replace("Doc_0/Pages/Page_0/Content.xml", new String(xml, StandardCharsets.UTF_8));
        assertThat(new OfdReader().read(new SourceFile("file.ofd", OfdCanvas.zipped(files))))
                .isInstanceOf(SourceReading.class);
    }
}
