package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.policy.Metadata.Found;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

/** Metadata of texts without tags and tables, as files of offices are (PD-05, PD-07, PD-09), and whom to trust. */
class MetadataOfTextTest {
    private static final String BODY = "各区县人民政府，市政府各部门：|现将办法印发给你们，请遵照执行。|一、年满80周岁的老年人可以享受高龄津贴。";

    private static List<Block> blocks(String lines) {
        return Arrays.stream(lines.split("\\|"))
                .map(String::strip)
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    private static Metadata read(String lines) {
        return MetadataReader.read(SourceText.of(blocks(lines)));
    }

    private static String value(Metadata metadata, Field field) {
        return metadata.value(field).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "云州市高龄津贴办法|" + BODY + ", 云州市高龄津贴办法",
        "云州市人民政府关于印发|《云州市高龄津贴办法》的通知|云政发〔2026〕3号|" + BODY + ", 云州市人民政府关于印发《云州市高龄津贴办法》的通知",
        "云政发〔2026〕3号|云州市人民政府|关于印发云州市高龄津贴办法的通知|" + BODY + ", 云州市人民政府关于印发云州市高龄津贴办法的通知",
        "云州市人民政府文件|云政发〔2026〕3号|云州市人民政府关于加强养老|服务工作的意见|" + BODY + ", 云州市人民政府关于加强养老服务工作的意见",
        "附件2|云州市高龄津贴办法（试行）|第一条 本办法适用于本市。, 云州市高龄津贴办法（试行）",
        "云州市人民政府门户网站|云州市高龄津贴办法|" + BODY + ", 云州市高龄津贴办法",
        "首页 > 政务公开|云州市高龄津贴办法|" + BODY + ", 云州市高龄津贴办法",
        "云 州 市 高 龄 津 贴 办 法|" + BODY + ", 云州市高龄津贴办法",
        "云州市人民政府令|第12号|《云州市高龄津贴办法》已经2026年1月8日市人民政府常务会议通过，现予公布，自2026年3月1日起施行。, 云州市高龄津贴办法",
        "云州市人民政府关于统一实行养老标准的命令|" + BODY + ", 云州市人民政府关于统一实行养老标准的命令",
        "国务院关于养老服务的规定|国务院关于养老|服务的规定|第一条 为了养老。, 国务院关于养老服务的规定",
        "现将市政府文件转载如下：|云州市高龄津贴办法|" + BODY + ", 云州市高龄津贴办法"
    })
    void title_isReadFromTheBlockOverTheText(String lines, String title) {
        assertThat(read(lines).found().get(Field.TITLE)).isEqualTo(new Found(title, Origin.TITLE_BLOCK));
    }

    /** Headings of chapters and of forms are no titles of documents; a plain first line is taken, but trusted less. */
    @Test
    void lineThatIsNoOfficialTitle_isTrustedLess() {
        assertThat(read("高龄津贴怎么领|一、年满80周岁可以领取。").found().get(Field.TITLE)).isEqualTo(new Found("高龄津贴怎么领", Origin.TEXT));
        assertThat(read("一、年满80周岁可以领取。|高龄津贴办法").value(Field.TITLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云政发〔2026〕3号, 云政发〔2026〕3号",
        "云政发[2026]3号, 云政发〔2026〕3号",
        "（云政发【２０２６】３号）, 云政发〔2026〕3号",
        "云政发 ( 2026 ) 3 号, 云政发〔2026〕3号",
        "云政发2026〔3〕号, 云政发〔2026〕3号",
        "文号：云政发〔2026〕3号, 云政发〔2026〕3号",
        "云政发〔2026〕3号 签发人：张三, 云政发〔2026〕3号",
        "云政发〔2026〕3号签 发 人:张 三, 云政发〔2026〕3号",
        "云州市人民政府令第12号, 云州市人民政府令第12号"
    })
    void number_isReadAboveAndBelowTheTitle(String line, String number) {
        assertThat(value(read(line + "|云州市高龄津贴办法|" + BODY), Field.DOCUMENT_NUMBER))
                .isEqualTo(number);
        assertThat(value(read("云州市高龄津贴办法|" + line + "|" + BODY), Field.DOCUMENT_NUMBER))
                .isEqualTo(number);
    }

    @Test
    void orderOverTwoLines_givesNumberAndIssuer() {
        Metadata order =
                read("示例省人民政府令|第 179 号|《示例省老年人优待办法》已经省人民政府常务会议通过，现予公布。|省长：某某某|2026年1月29日|" + "示例省老年人优待办法|第一条 制定本办法。");
        assertThat(value(order, Field.DOCUMENT_NUMBER)).isEqualTo("示例省人民政府令第179号");
        assertThat(value(order, Field.ISSUER)).isEqualTo("示例省人民政府");
        assertThat(value(order, Field.SIGNED_ON)).isEqualTo("2026-01-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年4月12日 星期一", "2021年4月12日（周一）", "二〇二一年四月十二日星期一"})
    void weekdayBehindTheDay_isPassedOver(String day) {
        assertThat(read("云州市高龄津贴办法|" + BODY + "|云州市民政局|" + day).found().get(Field.SIGNED_ON))
                .isEqualTo(new Found("2021-04-12", Origin.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年4月12日",
                "2021 年 4 月 12 日",
                "２０２１年４月１２日",
                "二〇二一年四月十二日",
                "二○二一年四月十二日",
                "二O二一年四月十二日",
                "2021-04-12",
                "2021/4/12",
                "2021.04.12"
            })
    void signature_isReadInEveryForm(String day) {
        Metadata twoLines = read("云州市高龄津贴办法|" + BODY + "|云州市民政局|" + day);
        assertThat(twoLines.found().get(Field.SIGNED_ON)).isEqualTo(new Found("2021-04-12", Origin.TEXT));
        assertThat(twoLines.found().get(Field.ISSUER)).isEqualTo(new Found("云州市民政局", Origin.TEXT));
        Metadata oneLine = read("云州市高龄津贴办法|" + BODY + "|云州市民政局 " + day);
        assertThat(value(oneLine, Field.SIGNED_ON)).isEqualTo("2021-04-12");
        assertThat(value(oneLine, Field.ISSUER)).isEqualTo("云州市民政局");
    }

    /** What a letter hands over is signed too, by others and earlier. */
    @Test
    void signatureOfWhatIsHandedOver_isNotTheDocuments() {
        Metadata metadata = read(
                "云州市人民政府办公室转发市民政局关于养老服务意见的通知|" + BODY + "|云州市人民政府办公室|2026年3月5日|关于养老服务的意见|一、加强领导。|云州市民政局|2026年1月20日");
        assertThat(value(metadata, Field.SIGNED_ON)).isEqualTo("2026-03-05");
        assertThat(value(metadata, Field.ISSUER)).isEqualTo("云州市人民政府办公室");
    }

    @ParameterizedTest
    @CsvSource({
        "云州市民政局关于印发高龄津贴办法的通知, 云州市民政局",
        "云州市民政局、云州市财政局关于印发高龄津贴办法的通知, 云州市民政局、云州市财政局",
        "国务院关于养老服务的意见, 国务院",
        "关于印发高龄津贴办法的通知, -",
        "我想问问关于高龄津贴的规定, -"
    })
    void issuer_isReadFromTheTitleOfAnUnsignedText(String title, String issuer) {
        assertThat(value(read(title + "|" + BODY), Field.ISSUER)).isEqualTo(issuer);
    }

    @Test
    void labelledLinesAndThePrintersNote_giveTheOtherDays() {
        Metadata metadata = read("云州市高龄津贴办法|发布时间：2026-02-20 来源：云州市民政局|" + BODY + "|云州市民政局办公室 2026年3月5日印发");
        assertThat(value(metadata, Field.PUBLISHED_ON)).isEqualTo("2026-02-20");
        assertThat(metadata.found().get(Field.ISSUED_ON)).isEqualTo(new Found("2026-03-05", Origin.PRINTERS_NOTE));
    }

    @ParameterizedTest
    @CsvSource({
        "（2021年7月27日国务院令第746号公布）, 国务院令第746号, 2021-07-27, 国务院",
        "2002年9月29日 国务院令第363号公布|2011年1月8日 《关于修改部分行政法规的决定》修订, 国务院令第363号, 2011-01-08, 国务院",
        "2004年10月13日 国务院第66次常务会议通过|2004年10月20日 中华人民共和国国务院令第422号公布|2004年12月1日 施行, 国务院令第422号, 2004-10-20, 国务院",
        "（2019年9月27日示例省第十三届人大常委会第十四次会议通过）, -, 2019-09-27, 示例省人大常委会",
        "2016年10月31日 云州市第十六届人民代表大会常务委员会第三次会议通过|2016年11月26日 示例省第十二届人民代表大会常务委员会第二次会议批准, -, 2016-11-26, 云州市人民代表大会常务委员会",
        "1980年12月9日 国务院批准|1980年12月27日 国家经济委员会|国家科学技术委员会|国家档案局发布|发布之日施行, -, 1980-12-27, 国家经济委员会、国家科学技术委员会、国家档案局",
        "1986年12月26日 公安部、外交部、交通部发布, -, 1986-12-26, 公安部、外交部、交通部"
    })
    void historyBelowALawsTitle_isRead(String note, String number, String day, String issuer) {
        Metadata metadata = read("养老服务条例|" + note + "|第一章 总 则|第一条 制定本条例。");
        assertThat(value(metadata, Field.TITLE)).isEqualTo("养老服务条例");
        assertThat(value(metadata, Field.DOCUMENT_NUMBER)).isEqualTo(number);
        assertThat(value(metadata, Field.SIGNED_ON)).isEqualTo(day);
        assertThat(value(metadata, Field.ISSUER)).isEqualTo(issuer);
    }

    @Test
    void catalogueTableOverTheText_isReadBesideIt() {
        List<Block> blocks = new ArrayList<>(blocks("云州市高龄津贴办法|" + BODY));
        blocks.addFirst(new Block.Table(List.of(
                List.of("索 引 号：", "990100/2026-1", "发文字号：", "云政发〔2026〕3号"), List.of("有效性", "", "成文日期", "2026年1月5日"))));
        Metadata metadata = MetadataReader.read(SourceText.of(blocks));
        assertThat(metadata.found().get(Field.DOCUMENT_NUMBER)).isEqualTo(new Found("云政发〔2026〕3号", Origin.CATALOGUE));
        assertThat(value(metadata, Field.INDEX_NUMBER)).isEqualTo("990100/2026-1");
        assertThat(value(metadata, Field.SIGNED_ON)).isEqualTo("2026-01-05");
        assertThat(value(metadata, Field.VALIDITY)).isEqualTo("-");
        assertThat(value(metadata, Field.TITLE)).isEqualTo("云州市高龄津贴办法");
    }

    private static Optional<Found> trusted(Field field, String lines, Declared... declared) {
        return Optional.ofNullable(MetadataReader.read(new SourceText(List.of(declared), blocks(lines), List.of()))
                .found()
                .get(field));
    }

    @Test
    void tagsAreTrustedBeforeTables_tablesBeforeHeadingsAndHeadingsBeforeTheText() {
        List<Declared> titles = new ArrayList<>(List.of(
                new Declared(Field.TITLE, "文件名", Origin.FILE_NAME),
                new Declared(Field.TITLE, "网页标题", Origin.PAGE_TITLE),
                new Declared(Field.TITLE, "大标题", Origin.HEADING),
                new Declared(Field.TITLE, "表中标题", Origin.CATALOGUE),
                new Declared(Field.TITLE, "标签标题", Origin.META_TAG)));
        List<Origin> order = new ArrayList<>();
        while (!titles.isEmpty()) {
            Found found = trusted(Field.TITLE, "云州市高龄津贴办法|" + BODY, titles.toArray(Declared[]::new))
                    .orElseThrow();
            order.add(found.origin());
            titles.removeLast();
        }
        assertThat(order)
                .containsExactly(
                        Origin.META_TAG, Origin.CATALOGUE, Origin.HEADING, Origin.TITLE_BLOCK, Origin.TITLE_BLOCK);
    }

    /** A reposting site's name in 来源 is not the issuer's. */
    @Test
    void issuerOfTheText_isTrustedBeforeTheSourceOfTheRepost() {
        Declared from = new Declared(Field.FROM, "清河区人民政府网站", Origin.META_TAG);
        assertThat(trusted(Field.ISSUER, "云州市高龄津贴办法|" + BODY + "|云州市民政局|2026年3月5日", from))
                .contains(new Found("云州市民政局", Origin.TEXT));
        assertThat(trusted(Field.ISSUER, "云州市民政局关于高龄津贴的通知|" + BODY, from))
                .contains(new Found("云州市民政局", Origin.TITLE_BLOCK));
        assertThat(trusted(Field.ISSUER, "高龄津贴怎么领|" + BODY, from)).isEmpty();
    }

    @Test
    void sourceThatIsAnOrgan_isTheIssuerWhereNothingElseTells_aNewspaperIsNot() {
        assertThat(trusted(Field.ISSUER, "高龄津贴怎么领|" + BODY, new Declared(Field.FROM, "云州市民政局", Origin.META_TAG)))
                .contains(new Found("云州市民政局", Origin.META_TAG));
        assertThat(trusted(Field.ISSUER, "高龄津贴怎么领|" + BODY, new Declared(Field.FROM, "示例日报", Origin.CATALOGUE)))
                .isEmpty();
    }

    @Test
    void valueThatCannotBeRead_isPassedOver() {
        assertThat(trusted(
                        Field.PUBLISHED_ON,
                        BODY,
                        new Declared(Field.PUBLISHED_ON, "近日", Origin.META_TAG),
                        new Declared(Field.PUBLISHED_ON, "20260220", Origin.EXPORT)))
                .contains(new Found("2026-02-20", Origin.EXPORT));
        assertThat(trusted(Field.TITLE, BODY, new Declared(Field.TITLE, "通知公告", Origin.PAGE_TITLE)))
                .isEmpty();
    }
}
