package org.yihaoda.index.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.index.source.office.WordFile.definition;
import static org.yihaoda.index.source.office.WordFile.item;
import static org.yihaoda.index.source.office.WordFile.level;
import static org.yihaoda.index.source.office.WordFile.list;
import static org.yihaoda.index.source.office.WordFile.paragraph;
import static org.yihaoda.index.source.office.WordFile.run;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

class WordReaderTest {
    private static final String OFFICIAL = definition(
            7,
            level(0, "chineseCounting", "%1、"),
            level(1, "chineseCountingThousand", "（%2）"),
            level(2, "decimal", "%3."));

    private static SourceText text(WordFile file) {
        SourceReading reading = new WordReader().read(file.file());
        assertThat(reading).isInstanceOf(SourceReading.Text.class);
        return ((SourceReading.Text) reading).text();
    }

    private static List<String> lines(WordFile file) {
        return text(file).blocks().stream().map(Block::text).toList();
    }

    private static List<String> lines(String body) {
        return lines(new WordFile().body(body));
    }

    private static String reason(SourceFile file) {
        SourceReading reading = new WordReader().read(file);
        assertThat(reading).isInstanceOf(SourceReading.Unreadable.class);
        return ((SourceReading.Unreadable) reading).reason();
    }

    @Test
    void automaticNumbers_areWritten_andDeeperLevelsStartAnew() {
        assertThat(lines(new WordFile()
                        .numbering(OFFICIAL + list(1, 7))
                        .body(item(1, 0, "总体要求")
                                + item(1, 1, "指导思想")
                                + item(1, 1, "基本原则")
                                + item(1, 2, "便民")
                                + item(1, 0, "主要任务")
                                + item(1, 1, "窗口")
                                + item(1, 2, "2个工作日"))))
                .containsExactly("一、总体要求", "（一）指导思想", "（二）基本原则", "1.便民", "二、主要任务", "（一）窗口", "1. 2个工作日");
    }

    @Test
    void articles_areParted_fromTheirText() {
        assertThat(lines(new WordFile()
                        .numbering(definition(1, level(0, "chineseCountingThousand", "第%1条")) + list(3, 1))
                        .body(item(3, 0, "为了规范管理，制定本办法。") + paragraph("（此款无编号。）") + item(3, 0, "本办法自印发之日起施行。"))))
                .containsExactly("第一条 为了规范管理，制定本办法。", "（此款无编号。）", "第二条 本办法自印发之日起施行。");
    }

    @Test
    void aListThatOverridesAStart_beginsThere_andAnotherOfTheSameDefinitionGoesOn() {
        String again = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        assertThat(lines(new WordFile()
                        .numbering(OFFICIAL + list(1, 7) + again + list(3, 7))
                        .body(item(1, 0, "甲") + item(3, 0, "乙") + item(2, 0, "丙") + item(2, 0, "丁"))))
                .containsExactly("一、甲", "二、乙", "五、丙", "六、丁");
    }

    @Test
    void aStyleMayNumberItsParagraphs_andAParagraphMayRefuse() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"tiao\"><w:name w:val=\"条\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"xia\">"
                        + "<w:name w:val=\"下\"/><w:basedOn w:val=\"tiao\"/></w:style>";
        assertThat(lines(new WordFile()
                        .numbering(OFFICIAL + list(1, 7))
                        .styles(styles)
                        .body("<w:p><w:pPr><w:pStyle w:val=\"tiao\"/></w:pPr>" + run("甲")
                                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"xia\"/></w:pPr>" + run("乙")
                                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"tiao\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                                + run("丙") + "</w:p>")))
                .containsExactly("（一）甲", "（二）乙", "丙");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,10,十",
        "chineseCounting,11,十一",
        "chineseCounting,20,二十",
        "chineseCountingThousand,105,一百零五",
        "japaneseCounting,21,二十一",
        "chineseCountingThousand,110,一百一十",
        "chineseCountingThousand,1001,一千零一",
        "ideographDigital,10,一〇",
        "decimal,12,12",
        "decimalFullWidth,12,１２",
        "decimalEnclosedCircle,3,③",
        "decimalEnclosedCircle,21,21",
        "lowerLetter,2,b",
        "upperLetter,27,AA",
        "lowerRoman,4,iv",
        "upperRoman,9,IX",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographTraditional,3,丙",
        "someFutureFormat,4,4"
    })
    void numbers_areWritten_byTheirFormat(String format, int number, String word) {
        assertThat(CountingWord.of(format, number)).isEqualTo(word);
    }

    @Test
    void tables_repeatMergedCells_andFlattenThoseWithin() {
        String merged = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("项目")
                + "</w:tc><w:tc>"
                + paragraph("标准") + "</w:tc></w:tr><w:tr><w:tc>" + merged + paragraph("补贴") + "</w:tc><w:tc>"
                + paragraph("甲类") + "</w:tc><w:tc>" + paragraph("100元") + paragraph("每月") + "</w:tc></w:tr><w:tr><w:tc>"
                + "<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + paragraph("乙类")
                + "</w:tc><w:tc><w:tbl><w:tr><w:tc>"
                + paragraph("80元") + "</w:tc><w:tc>" + paragraph("每季") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>";
        assertThat(text(new WordFile().body(paragraph("前") + table + paragraph("后")))
                        .blocks())
                .containsExactly(
                        new Block.Paragraph("前"),
                        new Block.Table(List.of(
                                List.of("项目", "项目", "标准"),
                                List.of("补贴", "甲类", "100元 每月"),
                                List.of("补贴", "乙类", "80元 每季"))),
                        new Block.Paragraph("后"));
    }

    @Test
    void anAutomaticNumber_isTheWholeOfACell() {
        assertThat(lines(new WordFile()
                        .numbering(definition(1, level(0, "decimal", "%1")) + list(1, 1))
                        .body("<w:tbl><w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + paragraph("甲")
                                + "</w:tc></w:tr><w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + paragraph("乙")
                                + "</w:tc></w:tr></w:tbl>")))
                .containsExactly("1 | 甲\n2 | 乙");
    }

    @Test
    void insertionsStay_deletionsAndHiddenTextGo() {
        assertThat(lines("<w:p>" + run("补贴标准为") + "<w:del><w:r><w:delText>300元</w:delText></w:r></w:del><w:ins>"
                        + run("500元") + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部）</w:t></w:r>" + run("。")
                        + "</w:p>"))
                .containsExactly("补贴标准为500元。");
    }

    @Test
    void aParagraphWhoseEndWasDeleted_runsOn() {
        assertThat(lines("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("申请人应当") + "</w:p>" + paragraph("提交材料。")))
                .containsExactly("申请人应当提交材料。");
    }

    @Test
    void fields_showTheirResults_andPageNumbersNot() {
        String date = mark("begin") + "<w:r><w:instrText> DATE \\@ </w:instrText></w:r>" + mark("separate")
                + run("2025年3月1日") + mark("end");
        String page = mark("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + mark("separate") + run("17")
                + mark("end");
        assertThat(lines("<w:p>" + run("自") + date + run("起施行") + page + "<w:hyperlink>" + run("（链接）")
                        + "</w:hyperlink></w:p>"))
                .containsExactly("自2025年3月1日起施行（链接）");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void theTableOfContents_isLeftOut_butNotTheTextAfterAnUnendedOne() {
        String begin = mark("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + mark("separate");
        assertThat(lines(paragraph("目 录") + "<w:p>" + begin + run("总则…1") + "</w:p><w:p>" + run("附则…9") + mark("end")
                        + "</w:p>" + paragraph("总则")))
                .containsExactly("总则");
        assertThat(lines("<w:p>" + begin + run("总则…1") + "</w:p>" + paragraph("第一条")))
                .containsExactly("第一条");
    }

    @Test
    void aTextBox_isReadOnce() {
        String box = "<w:txbxContent>" + paragraph("框内文字") + "</w:txbxContent>";
        assertThat(lines("<w:p>" + run("正文")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("正文", "框内文字");
    }

    @Test
    void footnotes_followTheirParagraph() {
        assertThat(lines(new WordFile()
                        .footnotes("<w:footnote w:id=\"2\">" + paragraph("含个体工商户。") + "</w:footnote>")
                        .body("<w:p>" + run("小微企业") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                + paragraph("后"))))
                .containsExactly("小微企业", "注：含个体工商户。", "后");
    }

    @Test
    void aLineBreak_beginsANewBlock() {
        assertThat(lines("<w:p><w:r><w:t>云州市民政局</w:t><w:br/><w:t>2025年3月1日</w:t></w:r></w:p>"))
                .containsExactly("云州市民政局", "2025年3月1日");
    }

    @Test
    void theTitle_isTheTitleStyledText() {
        String titled = "<w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr>";
        SourceText text = text(new WordFile()
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"a5\"><w:name w:val=\"Title\"/></w:style>")
                .part("docProps/core.xml", "<c xmlns:dc=\"d\"><dc:title>草稿三</dc:title></c>")
                .body(titled + run("云州市民政局关于") + "</w:p>" + titled + run("做好救助工作的通知") + "</w:p>" + paragraph("各区：")));
        assertThat(text.declared())
                .containsExactly(
                        new Declared(Field.TITLE, "云州市民政局关于做好救助工作的通知", Origin.HEADING),
                        new Declared(Field.TITLE, "草稿三", Origin.FILE_PROPERTY));
        assertThat(text.blocks().getFirst().text()).isEqualTo("云州市民政局关于");
    }

    @Test
    void withoutTheStyle_theTitleIsTheLargestCentredText_notTheRedHead() {
        String body = centred("云州市民政局文件", "<w:color w:val=\"FF0000\"/><w:sz w:val=\"72\"/>")
                + centred("云民发〔2025〕1号", "")
                + centred("云州市民政局", "<w:b/><w:sz w:val=\"44\"/>")
                + centred("云州市财政局", "<w:b/><w:sz w:val=\"44\"/>")
                + centred("关于发放补贴的通知", "<w:b/><w:sz w:val=\"44\"/>")
                + paragraph("各区：")
                + centred("第一章", "<w:b/>");
        assertThat(text(new WordFile().body(body)).declared())
                .containsExactly(new Declared(Field.TITLE, "云州市民政局 云州市财政局关于发放补贴的通知", Origin.HEADING));
    }

    private static String centred(String text, String look) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>" + look + "</w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    @Test
    void whatPoiWrites_isRead_underAnyName() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("正文一");
            document.createTable(1, 2).getRow(0).getCell(1).setText("格");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            document.write(bytes);
        }
        SourceFile lying = new SourceFile("通知.doc", bytes.toByteArray());
        assertThat(new WordReader().reads(lying)).isTrue();
        assertThat(new DocReader().reads(lying)).isFalse();
        assertThat(((SourceReading.Text) new WordReader().read(lying)).text().blocks())
                .containsExactly(new Block.Paragraph("正文一"), new Block.Table(List.of(List.of("", "格"))));
    }

    @Test
    void externalEntities_areNotFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
        WordFile file = new WordFile()
                .part(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                                + "\">]><d xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></d>");
        assertThat(reason(file.file()))
                .contains("word/document.xml", "save it anew")
                .doesNotContain("机密内容");
    }

    @Test
    void bombs_endFast() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">");
        for (char each = 'b'; each < 'l'; each++) {
            laughs.append("<!ENTITY ")
                    .append(each)
                    .append(" \"")
                    .append(("&" + (char) (each - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><d><body><p><r><t>&k;</t></r></p></body></d>");
        SourceFile billion =
                new WordFile().part("word/document.xml", laughs.toString()).file();
        SourceFile zip =
                new WordFile().body(" ".repeat(OfficePackage.LARGEST_PART)).file();
        assertThat(zip.bytes()).hasSizeLessThan(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(reason(billion)).contains("save it anew");
            assertThat(reason(zip)).contains("unpacks to too much", "MiB");
        });
    }

    @Test
    void aPartThatClimbsOutOfTheZip_isHarmless() {
        assertThat(lines(new WordFile().part("../../outside.xml", "<x/>").body(paragraph("正文"))))
                .containsExactly("正文");
        assertThat(Path.of("..", "..", "outside.xml")).doesNotExist();
    }

    @Test
    void aBrokenFile_isUnreadable() {
        byte[] whole = new WordFile().body(paragraph("正文")).file().bytes();
        SourceFile half = new SourceFile("半.docx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(new WordReader().reads(half)).isFalse();
        assertThat(new DocReader().reads(half)).isTrue();
        assertThat(new DocReader().read(half)).isInstanceOf(SourceReading.Unreadable.class);
        assertThat(reason(new WordFile().part("word/document.xml", "<d/>").file()))
                .contains("no text part");
    }
}
