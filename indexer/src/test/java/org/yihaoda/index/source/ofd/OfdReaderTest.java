package org.yihaoda.index.source.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.sample.OfdCanvas;
import org.yihaoda.index.sample.Typesetter;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

class OfdReaderTest {
    private static final Path SAMPLE =
            Path.of("..", "knowledge-base", "sample", "files", "spring-festival-parking.ofd");
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private final OfdReader reader = new OfdReader();

    @Test
    void aNotice_isReadInParagraphs() throws IOException {
        SourceText text = text(Files.readAllBytes(SAMPLE));

        String title = "云州市人民政府办公室关于节假日期间免费开放机关事业单位停车场的通知";
        assertThat(text.declared())
                .containsExactly(
                        new Declared(Field.TITLE, title, Origin.HEADING),
                        new Declared(Field.TITLE, title, Origin.FILE_PROPERTY));
        assertThat(words(text))
                .startsWith(title, "云政办发〔2026〕19号", "各区（县）人民政府，市政府各部门，各有关单位：")
                .contains("一、开放范围", "城区内具备条件的市、区两级机关和事业单位的地面停车场，应当在国家法定节假日期间向社会免费开放。涉及安全保密、应急值守和医疗救护的除外。", "2026年1月26日")
                .noneMatch(paragraph -> paragraph.contains("—"));
    }

    @Test
    void aRuledTable_keepsItsRowsAndCells() {
        OfdCanvas canvas = new OfdCanvas("");
        List<List<String>> rows = List.of(List.of("停车场", "泊位"), List.of("市档案馆", "86"));
        new Typesetter(canvas, "").table(new double[] {150, 100}, rows);

        assertThat(text(canvas.bytes()).blocks()).containsExactly(new Block.Table(rows));
    }

    @Test
    void repeatedSteps_placeTheirCharacters_andNeverMoreThanThereAre() {
        Map<String, String> files = files("市民凭证件办理。");
        files.replaceAll((name, xml) -> xml.replaceAll("DeltaX=\"[^\"]*\"", "DeltaX=\"g 2000000000 5.644\""));

        assertThat(words(text(OfdCanvas.zipped(files)))).containsExactly("市民凭证件办理。");
    }

    @Test
    void aDocumentType_isRefused() {
        Map<String, String> files = files("市民凭证件办理。&secret;");
        files.compute(
                PAGE,
                (name, xml) -> String.valueOf(xml)
                        .replace("?>", "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>")
                        .replace("&amp;secret;", "&secret;"));

        assertThat(reason(OfdCanvas.zipped(files))).contains("no whole OFD package", "DOCTYPE");
    }

    @Test
    void aNameOutsideOfThePackage_isRefused() {
        Map<String, String> files = files("市民凭证件办理。");
        files.put("../../outside.xml", "<x/>");

        assertThat(reason(OfdCanvas.zipped(files))).contains("../../outside.xml");
    }

    @Test
    void aPackageThatUnpacksWithoutEnd_isRefused() {
        Map<String, String> files = files("市民凭证件办理。");
        files.put("Doc_0/Padding.xml", " ".repeat(8 * 1024 * 1024));

        assertThat(reason(OfdCanvas.zipped(files))).contains("unpacks to far more");
    }

    @Test
    void nothingIsLeftBehind_whateverTheFile() throws IOException {
        Map<String, String> files = files("市民凭证件办理。");
        files.remove("Doc_0/Document.xml");
        List<Path> before = unpacked();

        assertThat(reason(OfdCanvas.zipped(files))).contains("no whole OFD package");
        assertThat(reason("PK\3\4 nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("no whole OFD package");
        text(files("市民凭证件办理。"));

        assertThat(unpacked()).isEqualTo(before);
    }

    @Test
    void aPackage_isKnownByItsRootOrItsEnding() {
        assertThat(reader.reads(new SourceFile("a.zip", OfdCanvas.zipped(files("市民。")))))
                .isTrue();
        assertThat(reader.reads(new SourceFile("a.zip", OfdCanvas.zipped(Map.of("other.xml", "<x/>")))))
                .isFalse();
        assertThat(reader.reads(new SourceFile("a.OFD", new byte[0]))).isTrue();
    }

    private static List<Path> unpacked() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("yihaoda-ofd-"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> files(String words) {
        OfdCanvas canvas = new OfdCanvas("");
        canvas.newPage();
        canvas.text(80, 120, 16, words);
        return canvas.files();
    }

    private SourceText text(Map<String, String> files) {
        return text(OfdCanvas.zipped(files));
    }

    private SourceText text(byte[] bytes) {
        return switch (reader.read(new SourceFile("file.ofd", bytes))) {
            case SourceReading.Text(SourceText text) -> text;
            case SourceReading.Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    private String reason(byte[] bytes) {
        return switch (reader.read(new SourceFile("file.ofd", bytes))) {
            case SourceReading.Text text -> throw new AssertionError("read: " + text);
            case SourceReading.Unreadable(String reason) -> reason;
        };
    }

    private static List<String> words(SourceText text) {
        return text.blocks().stream().map(Block::text).toList();
    }
}
