package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Block;

/** PD-02: what was read in a wrong encoding is read back rightly, or kept out with evidence. */
class WrongEncodingTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> SENTENCES = List.of(
            "建设补贴，每户18号。",
            "云州市社区食堂助餐服务办法",
            "一、补贴标准",
            "加强食品安全管理，标明价格。",
            "本办法所称“老年人”，是指年满60周岁的云州市居民。",
            "①申请；②审核；③发放——由县（市、区）民政局负责。",
            "自2025年3月1日起施行，有效期5年。",
            "你可以登录www.yunzhou.example查询。",
            "补贴18号",
            "附件：云州市助餐点名单",
            "要预约、领取、顶替、项目等事项",
            "气温35℃以上");
    private static final List<String> TRADITIONAL =
            List.of("雲州市政府關於發放高齡津貼的通知", "每人每月發給津貼一百元，由區公所辦理。", "年滿六十歲的居民，可以向居住地申請。", "附件：補助標準表（2025年3月1日）");

    static Stream<String> sentences() {
        return SENTENCES.stream();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> traditional() {
        return Arbitraries.of(TRADITIONAL).list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 200)
    void daily_isReadFromEachEncoding(@ForAll("texts") String text) {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                GBK,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16)) {
            assertUnharmed(PageDecoder.decode(text.getBytes(charset)), text);
        }
    }

    @Property(tries = 200)
    void traditional_isReadFromEachEncoding(@ForAll("traditional") String text) {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                GBK,
                Charset.forName("Big5"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertUnharmed(PageDecoder.decode(text.getBytes(charset)), text);
        }
    }

    private static void assertUnharmed(String decoded, String text) {
        assertThat(decoded).isEqualTo(text);
        assertThat(TextRepair.of(decoded).verdict()).isEqualTo(TextRepair.Verdict.HEALTHY);
        assertThat(TextRepair.of(decoded).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void fileReadAsLatin_isReadBack(String text) {
        String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(PageDecoder.decode(latin.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        String whole = "建设补贴，每户18号。\n" + text;
        String gbk = new String(whole.getBytes(GBK), StandardCharsets.ISO_8859_1);
        assertThat(PageDecoder.decode(gbk.getBytes(StandardCharsets.UTF_8))).isEqualTo(whole);
    }

    /** As an export hands texts over: after the spaces were folded. */
    @Property(tries = 500)
    void textReadAsLatin_isReadBackOrDamaged(@ForAll("texts") String text) {
        for (Charset real : List.of(StandardCharsets.UTF_8, GBK)) {
            for (Charset wrong : List.of(StandardCharsets.ISO_8859_1, WINDOWS)) {
                List<Block> blocks = new String(text.getBytes(real), wrong)
                        .lines()
                        .map(Spaces::folded)
                        .<Block>map(Block.Paragraph::new)
                        .toList();
                assertReadBackOrDamaged(TextRepair.of(blocks), text);
                String decoded =
                        PageDecoder.decode(new String(text.getBytes(real), wrong).getBytes(StandardCharsets.UTF_8));
                assertReadBackOrDamaged(TextRepair.of(decoded), text);
            }
        }
    }

    private static void assertReadBackOrDamaged(TextRepair repair, String text) {
        if (repair.text().equals(text)) {
            return;
        }
        assertThat(repair.verdict()).as(repair.text()).isEqualTo(TextRepair.Verdict.DAMAGED);
        assertThat(repair.health().evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"社区食å 堂", "18ºÅ楼", "建É裬设", "食å堂", "å \u0082助餐"})
    void whatHasNoWayBack_isDamaged(String garbled) {
        TextRepair repair = TextRepair.of("云州市民政局负责高龄津贴的发放工作。\n".repeat(800) + garbled);
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.DAMAGED);
        assertThat(TextHealth.of(garbled).signs()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café位于云州市",
                "Müller公司",
                "Größe",
                "温度25°C±2",
                "直径Ø50的管道",
                "3×5÷2",
                "读é，读á",
                "100m²",
                "André·Müller教授",
                "云州·示例",
                "§3和¥5"
            })
    void wordsOfOtherLanguages_areHealthy(String healthy) {
        TextRepair repair = TextRepair.of(healthy);
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.HEALTHY);
        assertThat(repair.text()).isEqualTo(healthy);
        assertThat(TextHealth.of(healthy).signs()).isZero();
    }
}
