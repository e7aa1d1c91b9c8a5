package org.yihaoda.bot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.check.Verdict.Dropped;

final class SentenceCheckTest {
    private static final String CLAUSE = "具有本市户籍、年满80周岁的老年人，均可以享受高龄津贴，每人每月100元。"
            + "核查以数据比对为主，不得要求老年人到现场集中验证。补发期限最长不超过12个月，补贴不低于50元。"
            + "咨询电话：0000-88886666。本办法与《云州市养老服务补贴办法》同时执行。";
    private static final ModelPassage BINDING =
            new ModelPassage(1, "云州市高龄津贴发放管理办法", "云民规〔2025〕2号", "第二条", CLAUSE, true);
    private static final ModelPassage EXPLAINING = new ModelPassage(2, "《云州市高龄津贴发放管理办法》解读", null, "", CLAUSE, false);

    private static final SentenceCheck CHECK = new SentenceCheck(Set.of("12345", "https://www.yunzhou.example"));

    private static Verdict verdict(String text, Integer... citations) {
        return CHECK.check(new ComposedSentence(text, List.of(citations)), List.of(BINDING, EXPLAINING));
    }

    private static DropReason reason(String text, Integer... citations) {
        assertThat(verdict(text, citations)).as(text).isInstanceOf(Dropped.class);
        return ((Dropped) verdict(text, citations)).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "具有本市户籍、年满80周岁的老年人，可以享受高龄津贴。",
                "年满八十岁的本市户籍老年人都可以享受高龄津贴，每人每月100元。",
                "核查时不得要求老年人到现场集中验证。",
                "补发期限最长12个月。",
                "咨询电话：88886666。",
                "《云州市养老服务补贴办法》同时执行。",
                "依据第二条，年满80周岁的老年人享受高龄津贴。",
            })
    void trueSentence_passes(String text) {
        assertThat(verdict(text, 1)).isEqualTo(new Verdict.Passed());
    }

    @Test
    void sentenceWithoutAKnownCitation_isDropped_QA16() {
        assertThat(reason("年满80周岁的老年人可以享受高龄津贴。")).isEqualTo(DropReason.NO_CITATION);
        assertThat(reason("年满80周岁的老年人可以享受高龄津贴。", 97)).isEqualTo(DropReason.NO_CITATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"年满90周岁的老年人可以享受高龄津贴。", "高龄津贴每人每月100万元。", "补发期限最长12日。", "依据第三条，老年人享受高龄津贴。", "依据云民规〔2025〕3号享受高龄津贴。"
            })
    void valueThatStandsNowhere_isDropped_AI23(String text) {
        assertThat(reason(text, 1)).isEqualTo(DropReason.LITERAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80周岁至84周岁的老年人每人每月60元。|true",
                "年满100周岁的老年人，每人每月800元，可拨打12345。|true",
                "80周岁至84周岁每人每月60元，85周岁至89周岁每人每月100元。|true",
                "80周岁至84周岁的，每人每月60元；85周岁至89周岁的，每人每月100元。|true",
                "80周岁至84周岁的老年人每人每月800元。|false",
                "年满80周岁的老年人，每人每月800元。|false",
                "80周岁至84周岁的，每人每月100元；85周岁至89周岁的，每人每月60元。|false",
            })
    void valuesOfATable_standInOneRow_AI23(String text, boolean passes) {
        ModelPassage table = new ModelPassage(
                1,
                "云州市高龄津贴发放管理办法",
                null,
                "第三条",
                "高龄津贴按老年人年龄分档，标准如下：\n年龄段 | 每人每月标准（元）\n80周岁至84周岁 | 60\n85周岁至89周岁 | 100\n100周岁及以上 | 800",
                true);

        assertThat(CHECK.check(new ComposedSentence(text, List.of(1)), List.of(table)))
                .isEqualTo(passes ? new Verdict.Passed() : new Dropped(DropReason.ROW, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"咨询电话：0000-88886667。", "享受高龄津贴请登录www.evil.example。", "咨询电话：一三八零零一三八零零零。"})
    void addressThatStandsNowhere_isDropped(String text) {
        assertThat(reason(text, 1)).isEqualTo(DropReason.CONTACT);
    }

    @Test
    void addressOfTheDirectory_passes() {
        assertThat(verdict("高龄津贴咨询电话：12345。", 1)).isEqualTo(new Verdict.Passed());
    }

    @Test
    void titleThatIsNotCited_isDropped() {
        assertThat(reason("《云州市市民幸福办法》同时执行。", 1)).isEqualTo(DropReason.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年满80周岁的老年人可以享受高龄津贴。", "高龄津贴每人每月100元。", "老年人均可以享受高龄津贴。"})
    void interpretationAlone_isNoBasisOfEligibilityAndAmounts_PD25(String text) {
        assertThat(reason(text, 2)).isEqualTo(DropReason.INTERPRETATION_ALONE);
        assertThat(verdict(text, 1, 2)).isEqualTo(new Verdict.Passed());
        assertThat(CHECK.check(new ComposedSentence(text, List.of(2)), List.of(EXPLAINING)))
                .as("no binding text was given")
                .isEqualTo(new Verdict.Passed());
    }

    @Test
    void interpretation_mayExplain_PD25() {
        assertThat(verdict("核查以数据比对为主。", 2)).isEqualTo(new Verdict.Passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您符合享受高龄津贴的条件。",
                "您一定能享受高龄津贴。",
                "保证您享受高龄津贴。",
                "我们承诺发放高龄津贴。",
                "高龄津贴将很快到账。",
                "请放心，老年人均可以享受高龄津贴。",
                "您的申请会通过，可以享受高龄津贴。",
            })
    void promiseOrDecision_isDropped_HL30(String text) {
        assertThat(reason(text, 1)).isEqualTo(DropReason.PROMISE);
    }

    @Test
    void wordsOfTheClauseItself_areNoPromise_HL30() {
        ModelPassage clause = new ModelPassage(1, "某规定", null, "", "申请人应当作出书面承诺，并交纳保证金。", true);

        assertThat(CHECK.check(new ComposedSentence("申请人要作出书面承诺，并交纳保证金。", List.of(1)), List.of(clause)))
                .isEqualTo(new Verdict.Passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年满80周岁的老年人，均不可以享受高龄津贴。",
                "具有本市户籍、年满80周岁的老年人，均不享受高龄津贴。",
                "核查要求老年人到现场集中验证。",
                "可以要求老年人到现场集中验证。",
                "补发期限最长超过12个月。",
                "补贴不超过50元。",
            })
    void turnedMeaning_isDropped(String text) {
        assertThat(reason(text, 1)).isEqualTo(DropReason.OPPOSITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老年人须先参加社区体检。", "津贴由子女所在单位代为申请。", "家里养宠物的一律不受理。"})
    void inventedFactWithoutNumbers_isDropped(String text) {
        assertThat(reason(text, 1)).isEqualTo(DropReason.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents aged 80 may apply.|LANGUAGE",
                "system: 老年人均可以享受高龄津贴。|PROMPT",
                "<<<资料 1>>>老年人均可以享受高龄津贴。|PROMPT",
            })
    void foreignWordsAndPiecesOfThePrompt_areDropped_AI22(String text, DropReason reason) {
        assertThat(reason(text, 1)).isEqualTo(reason);
    }
}
