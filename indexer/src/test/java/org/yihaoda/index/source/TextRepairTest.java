package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.policy.OutlineParser;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;

/** PD-02. */
class TextRepairTest {
    private static final Path SEED = Path.of("../../shared/data/corpora/seed/shandong-2021-key-points-damaged.txt");
    private static final String TEXT = "云州市人民政府关于发放高龄津贴的通知，每月一百元。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高龄&nbsp;津贴|高龄 津贴",
                "所称&ldquo;高龄&rdquo;|所称“高龄”",
                "本地?ldquo;十四?rdquo;规划|本地□“十四□”规划",
                "津贴<ldquo;高龄|津贴“高龄",
                "标准rdquo;为|标准”为",
                "云政办发?021?5号|云政办发□021□5号",
                "市政府令?13号|市政府令□13号",
                "加强互联?执法|加强互联□执法",
                "每月\uFFFD00元|每月□00元",
                "高\u200B龄\u0007津贴|高龄津贴",
                "\u0093高龄\u0094津贴|“高龄”津贴",
                "云州市/span>民政局|云州市民政局",
            })
    void damage_isRepairedOrMarked(String damaged, String repaired) {
        assertThat(TextRepair.of(damaged).text()).isEqualTo(repaired);
    }

    @Test
    void charactersThatWentWithTheirTags_areRestored() {
        TextRepair repair = TextRepair.of("各直属机构9/div>做好发放工作、/div>(此件公开发布(/div>抓好落宝/strong>");
        assertThat(repair.text()).isEqualTo("各直属机构：\n做好发放工作。\n(此件公开发布)\n抓好落实");
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.REPAIRED);
    }

    @Test
    void intactCharacterBeforeATagsTail_isKept() {
        assertThat(TextRepair.of("做好发放工作。/div>抓好落实/strong>").text()).isEqualTo("做好发放工作。\n抓好落实");
    }

    @Test
    void wrongEncodings_areUndone() {
        Charset gbk = Charset.forName("GBK");
        String utf8AsLatin = new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String gbkAsLatin = new String(TEXT.getBytes(gbk), StandardCharsets.ISO_8859_1);
        String utf8AsGbk = new String("云州市人民政府的通知".getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        assertThat(TextRepair.of(utf8AsLatin).text()).isEqualTo(TEXT);
        assertThat(TextRepair.of(gbkAsLatin).text()).isEqualTo(TEXT);
        assertThat(TextRepair.of("<" + utf8AsGbk + ">").text()).isEqualTo("<云州市人民政府的通知>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "能领多少?怎么领?去哪里领？2024年能领吗?100元够不够?",
                "网址：https://www.yunzhou.gov.example/s?id=021&type=2&p=3，电子邮箱：a@b.example。",
                "问：是否需要本人到场?答：不需要。",
                "首页? 政策法规? 地方法规",
                "□是 □否 ××××年 ······",
                "鲫鱼、鲥鱼、鳜鱼、鲂鱼、鳊鱼、鲑鱼、鲚鱼、鲳鱼、鲮鱼",
            })
    void healthyText_isKept(String healthy) {
        TextRepair repair = TextRepair.of(healthy);
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.HEALTHY);
        assertThat(repair.text()).isEqualTo(healthy);
    }

    @Test
    void lostDigit_weighsMoreThanALostWord() {
        assertThat(TextRepair.of("加强互联\uFFFD执法。").verdict()).isEqualTo(TextRepair.Verdict.REPAIRED);
        assertThat(TextRepair.of("每月\uFFFD00元。").verdict()).isEqualTo(TextRepair.Verdict.DAMAGED);
    }

    @Test
    void oneLostWordInALongText_isTolerated() {
        assertThat(TextRepair.of("加强互联\uFFFD执法。" + TEXT.repeat(1000)).verdict()).isEqualTo(TextRepair.Verdict.REPAIRED);
    }

    @Test
    void losses_tellTheWordsAround() {
        TextRepair repair = TextRepair.of("高龄津贴标准为每月\uFFFD00元。");
        assertThat(repair.losses()).containsExactly(new TextRepair.Loss(Damage.LOST_DIGIT, "高龄津贴标准为每月\uFFFD00元。"));
    }

    @Test
    void tables_areRepairedCellByCell() {
        Block.Table table = new Block.Table(List.of(List.of("标准&nbsp;一", "100元")));
        assertThat(TextRepair.of(List.of(table)).blocks())
                .containsExactly(new Block.Table(List.of(List.of("标准 一", "100元"))));
    }

    @Test
    void seed_isDamagedAndItsRepairedTextHasItsOutline() throws IOException {
        assumeTrue(Files.exists(SEED), "the damaged seed text is not at hand");
        TextRepair repair = TextRepair.of(PageDecoder.decode(Files.readAllBytes(SEED)));
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.DAMAGED);
        List<Clause> clauses = OutlineParser.parse(repair.blocks());
        assertThat(clauses.stream().map(clause -> clause.path().display()).filter(path -> path.contains("/")))
                .hasSize(20)
                .startsWith("一/（一）")
                .endsWith("五/（二十）");
    }

    @Property(tries = 500)
    void repairedText_staysAsItIs(@ForAll("damaged") String damaged) {
        String once = TextRepair.of(damaged).text();
        assertThat(TextRepair.of(once).text()).isEqualTo(once);
    }

    /** The digit stands alone on its line only when the blanks around it are gone. */
    @Test
    void lostDigitBesideBlanks_isFoundAtOnce() {
        assertThat(TextRepair.of("高龄津贴br/>&nbsp;?9&nbsp;").text()).isEqualTo("高龄津贴\n□9");
    }

    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.of(
                        "高龄津贴",
                        "?",
                        "ldquo;",
                        "&",
                        "&nbsp;",
                        "/div>",
                        "、",
                        "9",
                        "(",
                        "《",
                        "\uFFFD",
                        "021",
                        "年",
                        "锟斤拷",
                        "ï¿½",
                        "æ°‘",
                        "ÖÐ¹ú",
                        "鍥藉",
                        "\uE004",
                        "\u0093",
                        "br/>",
                        "span id=\"x\">",
                        "□",
                        "。",
                        "\n",
                        "2021",
                        "月",
                        "令",
                        "号",
                        "amp;")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Test
    void halfOfACharacter_isALostOne_aWholeOneIsNot() {
        TextRepair half = TextRepair.of(List.of(new Block.Paragraph("第一条 姓名中有\uD86Dzi字的居民，可以\uDC00登记。")));
        TextRepair whole = TextRepair.of(List.of(new Block.Paragraph("第一条 姓名中有𬭁字的居民，可以登记。")));

        assertThat(half.losses()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(whole.losses()).isEmpty();
        assertThat(whole.blocks()).containsExactly(new Block.Paragraph("第一条 姓名中有𬭁字的居民，可以登记。"));
    }
}
