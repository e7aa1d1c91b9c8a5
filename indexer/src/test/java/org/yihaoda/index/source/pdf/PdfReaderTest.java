package org.yihaoda.index.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.sample.Canvas;
import org.yihaoda.index.sample.PdfCanvas;
import org.yihaoda.index.sample.Typesetter;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

class PdfReaderTest {
    private static final Path SAMPLE = Path.of("..", "knowledge-base", "sample", "files", "child-care-subsidy.pdf");
    private final PdfReader reader = new PdfReader();

    @Test
    void aPolicy_isReadInParagraphs_withoutHeadsAndPageNumbers() throws IOException {
        SourceText text = text(Files.readAllBytes(SAMPLE));

        assertThat(text.declared())
                .containsExactly(
                        new Declared(Field.TITLE, "云州市人民政府关于印发云州市普惠托育服务补贴办法的通知", Origin.HEADING),
                        new Declared(Field.TITLE, "云州市普惠托育服务补贴办法", Origin.FILE_PROPERTY));
        assertThat(words(text))
                .startsWith(
                        "云州市人民政府关于印发云州市普惠托育服务补贴办法的通知",
                        "云政规〔2026〕7号",
                        "各区（县）人民政府，市政府各部门：",
                        "《云州市普惠托育服务补贴办法》已经市政府第21次常务会议同意，现印发给你们，请认真贯彻执行。",
                        "云州市人民政府",
                        "2026年4月16日")
                .contains("第七条 以虚报收托人数等方式骗取补贴的，由审核部门追回补贴资金，三年内不再受理其申请。", "（二）收托婴幼儿名册和考勤记录；")
                .noneMatch(paragraph -> paragraph.contains("—") || paragraph.contains("规范性文件"));
    }

    @Test
    void aRuledTable_keepsItsRowsAndCells() throws IOException {
        assertThat(text(Files.readAllBytes(SAMPLE)).blocks())
                .filteredOn(Block.Table.class::isInstance)
                .containsExactly(new Block.Table(List.of(
                        List.of("收托方式", "城区（元/人每月）", "乡镇（元/人每月）"),
                        List.of("全日托", "300", "360"),
                        List.of("半日托", "150", "180"),
                        List.of("计时托（满60小时）", "100", "120"))));
    }

    @Test
    void aTableOverTwoPages_isOne_withItsHeadingOnce() {
        PdfCanvas canvas = new PdfCanvas("");
        Typesetter page = new Typesetter(canvas, "");
        page.paragraph("下表列出各街道的补贴名额。");
        String[] numbers = new String[40];
        Arrays.setAll(numbers, number -> "街道" + (number + 1));
        List<List<String>> rows = new ArrayList<>(List.of(List.of("街道", "名额")));
        for (String street : numbers) {
            rows.add(List.of(street, "12"));
        }
        page.table(new double[] {150, 100}, rows);

        assertThat(text(canvas.bytes()).blocks())
                .containsExactly(new Block.Paragraph("下表列出各街道的补贴名额。"), new Block.Table(rows));
    }

    @Test
    void aCellThatSpansColumns_isRepeatedInThem() {
        PdfCanvas canvas = new PdfCanvas("");
        canvas.newPage();
        canvas.operators("100 500 200 60 re S%n");
        canvas.line(100, 312, 300, 312);
        canvas.line(200, 312, 200, 342);
        canvas.text(110, 305, 12, "补贴标准");
        canvas.text(110, 335, 12, "城区");
        canvas.text(210, 335, 12, "乡镇");

        assertThat(text(canvas.bytes()).blocks())
                .containsExactly(new Block.Table(List.of(List.of("补贴标准", "补贴标准"), List.of("城区", "乡镇"))));
    }

    @Test
    void columns_areReadOneAfterTheOther_belowTheHeadingOverBoth() {
        PdfCanvas canvas = new PdfCanvas("");
        canvas.newPage();
        canvas.text(200, 100, 18, "云州市人民政府公告栏目");
        for (int i = 0; i < 8; i++) {
            canvas.text(80, 150 + 20 * i, 12, i == 7 ? "左栏到此为止。" : "左栏文字左栏文字左栏文字左栏文字");
            canvas.text(310, 150 + 20 * i, 12, "右栏文字右栏文字右栏文字右栏文字");
        }

        assertThat(words(text(canvas.bytes())))
                .containsExactly("云州市人民政府公告栏目", "左栏文字".repeat(28) + "左栏到此为止。", "右栏文字".repeat(32));
    }

    @Test
    void aParagraphOverThePageBreak_isOne() {
        PdfCanvas canvas = new PdfCanvas("");
        Typesetter page = new Typesetter(canvas, "云州市人民政府公报 2026年第3期");
        for (int i = 0; i < 22; i++) {
            page.paragraph("本市各级公共服务机构应当公布办理时间。");
        }
        String over = "市民凭有效身份证件可以在任一服务点办理，" + "各服务点不得要求市民重复提交已经核验的材料，".repeat(4) + "由市政务服务局监督。";
        page.paragraph(over);

        assertThat(words(text(canvas.bytes()))).hasSize(23).endsWith(over);
    }

    @Test
    void latinWords_areParted_andABrokenOneIsMended() {
        PdfCanvas canvas = new PdfCanvas("");
        canvas.newPage();
        canvas.text(80, 100, 12, "public service cen-");
        canvas.text(80, 120, 12, "tres of Yunzhou are");
        canvas.text(80, 140, 12, "open every day now.");

        assertThat(words(text(canvas.bytes())))
                .containsExactly("public service centres of Yunzhou are open every day now.");
    }

    @Test
    void aScan_isUnreadable_andSaysWhatToDo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY)),
                        0,
                        0);
            }
            assertThat(reason(PdfCanvas.bytes(document))).contains("scan of 1 pages", "OCR");
        }
    }

    @Test
    void aPassword_isUnreadable_butAnEmptyOneIsNone() throws IOException {
        assertThat(reason(encrypted("secret", true))).contains("password");
        assertThat(words(text(encrypted("", true)))).containsExactly("本通知自印发之日起施行。");
        assertThat(reason(encrypted("", false))).contains("forbids");
    }

    private static byte[] encrypted(String password, boolean extraction) throws IOException {
        PdfCanvas canvas = new PdfCanvas("");
        canvas.newPage();
        canvas.text(100, 100, 16, "本通知自印发之日起施行。");
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(extraction);
        try (PDDocument document = canvas.document()) {
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            return PdfCanvas.bytes(document);
        }
    }

    @Test
    void aStreamThatUnpacksWithoutEnd_isRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                String blank = " ".repeat(1024 * 1024);
                for (int i = 0; i < 260; i++) {
                    content.appendRawCommands(blank);
                }
            }
            assertThat(reason(PdfCanvas.bytes(document))).contains("256 MiB");
        }
    }

    @Test
    void brokenBytes_areUnreadable() {
        assertThat(reason(bytes("%PDF-1.7 and nothing else %%EOF"))).contains("no whole PDF");
    }

    @Test
    void aFileThatEndsBeforeItsEnd_isUnreadable_howeverMuchOfItIsThere() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        for (int part : new int[] {20, 50, 60, 90, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length / 100 * part);
            assertThat(reason(cut)).isEqualTo("the file is cut off (" + cut.length + " bytes): fetch it again");
            assertThat(reason(Arrays.copyOf(cut, whole.length))).contains("cut off");
        }
        assertThat(text(Arrays.copyOf(whole, whole.length + 5000)).blocks())
                .isEqualTo(text(whole).blocks());
    }

    @Test
    void aFileThatSaysItIsLonger_isCutOff() throws IOException {
        String whole = new String(Files.readAllBytes(SAMPLE), StandardCharsets.ISO_8859_1);
        assertThat(reason(bytes(whole.replaceAll("startxref\\s+\\d+", "startxref\n99999999"))))
                .contains("cut off");
        String web = whole.replaceFirst("\n", "\n1000 0 obj <</Linearized 1/L 99999999/N 2>> endobj\n");
        assertThat(reason(bytes(web))).contains("cut off");
    }

    @Test
    void aWholeFileWithAWrongTableOfItsObjects_isRead() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        String broken = new String(whole, StandardCharsets.ISO_8859_1).replaceAll("startxref\\s+\\d+", "startxref\n17");
        assertThat(words(text(bytes(broken)))).isEqualTo(words(text(whole)));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFile_isKnownByItsFirstBytesOrItsEnding() {
        assertThat(reader.reads(new SourceFile("a.dat", "\n\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII))))
                .isTrue();
        assertThat(reader.reads(new SourceFile("a.PDF", new byte[0]))).isTrue();
        assertThat(reader.reads(new SourceFile("a.html", "<html>".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
    }

    @Test
    void aProgramsName_isNoTitle() {
        PdfCanvas canvas = new PdfCanvas("Microsoft Word - 云州市政府关于托育的通知.doc");
        canvas.newPage();
        canvas.text(100, 100, Canvas.HEIGHT / 50, "本通知自印发之日起施行。");

        assertThat(text(canvas.bytes()).declared()).isEmpty();
    }

    private SourceText text(byte[] bytes) {
        return switch (reader.read(new SourceFile("file.pdf", bytes))) {
            case SourceReading.Text(SourceText text) -> text;
            case SourceReading.Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    private String reason(byte[] bytes) {
        return switch (reader.read(new SourceFile("file.pdf", bytes))) {
            case SourceReading.Text text -> throw new AssertionError("read: " + text);
            case SourceReading.Unreadable(String reason) -> reason;
        };
    }

    private static List<String> words(SourceText text) {
        return text.blocks().stream().map(Block::text).toList();
    }
}
