package org.yihaoda.index.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.kb.policy.Block;

class DocReaderTest {
    private final DocReader reader = new DocReader();

    private List<Block> blocks(SourceFile file) {
        assertThat(reader.reads(file)).isTrue();
        SourceReading reading = reader.read(file);
        assertThat(reading).isInstanceOf(SourceReading.Text.class);
        return ((SourceReading.Text) reading).text().blocks();
    }

    private String reason(SourceFile file) {
        assertThat(reader.reads(file)).isTrue();
        SourceReading reading = reader.read(file);
        assertThat(reading).isInstanceOf(SourceReading.Unreadable.class);
        return ((SourceReading.Unreadable) reading).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办法.doc", "办法.wps", "办法.docx"})
    void paragraphsAndAutomaticNumbers_areRead(String name) {
        SmallDoc doc =
                new SmallDoc().centred("云州市公园管理办法").item("为了规范公园管理，制定本办法。").item("本办法自印发之日起施行。");
        assertThat(blocks(doc.file(name)))
                .extracting(Block::text)
                .containsExactly("云州市公园管理办法", "第一条 为了规范公园管理，制定本办法。", "第二条 本办法自印发之日起施行。");
    }

    @Test
    void tables_areTables() {
        SmallDoc doc =
                new SmallDoc().paragraph("前").row("项目", "标准").row("甲类", "100元").paragraph("后");
        assertThat(blocks(doc.file("表.doc")))
                .containsExactly(
                        new Block.Paragraph("前"),
                        new Block.Table(List.of(List.of("项目", "标准"), List.of("甲类", "100元"))),
                        new Block.Paragraph("后"));
    }

    @Test
    void fields_showTheirResults_andLinesBreak() {
        SmallDoc doc = new SmallDoc()
                .paragraph(
                        "见\u0013 HYPERLINK \"http://a.example\" \u0014网站\u0015，第\u0013 PAGE \u0014 7\u0015页\u000B云州市民政局");
        assertThat(blocks(doc.file("链接.doc"))).extracting(Block::text).containsExactly("见网站，第页", "云州市民政局");
    }

    @Test
    void aWebPageUnderAWordName_isRead() {
        String page =
                "<html><head><meta charset=\"gbk\"></head><body><div><p>第一条　为了规范管理，制定本办法。</p><p>第二条　本办法由市民政局解释。</p></div></body></html>";
        assertThat(blocks(new SourceFile("办法.doc", page.getBytes(Charset.forName("GB18030")))))
                .extracting(Block::text)
                .containsExactly("第一条 为了规范管理，制定本办法。", "第二条 本办法由市民政局解释。");
    }

    @Test
    void whatCannotBeRead_saysWhatToDo() throws Exception {
        assertThat(reason(named("办法.doc", "{\\rtf1\\ansi \\'b5\\'da}"))).contains("RTF", "另存为 docx");
        assertThat(reason(named("办法.doc", "MIME-Version: 1.0\r\n"))).contains("MHTML", "另存为 docx");
        assertThat(reason(named("办法.wps", "随便写的"))).contains(".wps", "另存为 docx");
        assertThat(reason(named("办法.doc", ""))).contains("0 bytes");
        assertThat(reason(container("密.docx", "EncryptionInfo"))).contains("password");
        assertThat(reason(container("空.doc", "WordDocument"))).contains("no whole .doc", "另存为 docx");
    }

    @Test
    void aProtectedDoc_isToldFromABrokenOne() {
        SourceFile file = new SmallDoc().paragraph("正文").file("密.doc");
        int header = indexOf(file.bytes(), new byte[] {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1, 0});
        file.bytes()[header + 11] |= 1;
        assertThat(reason(file)).contains("password");
    }

    @Test
    void aTruncatedDoc_isUnreadable() {
        byte[] whole = new SmallDoc().paragraph("正文").file("半.doc").bytes();
        assertThat(reason(new SourceFile("半.doc", Arrays.copyOf(whole, 3000)))).contains("另存为 docx");
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("no header");
    }

    private static SourceFile named(String name, String content) {
        return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile container(String name, String entry) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[100]), entry);
            system.writeFilesystem(out);
        }
        return new SourceFile(name, out.toByteArray());
    }
}
