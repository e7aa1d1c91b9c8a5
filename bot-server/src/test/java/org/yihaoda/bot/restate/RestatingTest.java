package org.yihaoda.bot.restate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.restate.Restated.Why;

/** QA-10, QA-11, QA-13: what is carried, what is replaced and what is let go. */
final class RestatingTest {
    private static final Slot YUNSHAN = new Slot(SlotKind.REGION, "990121", "云山县", false);

    private final Talk talk = new Talk();

    @Test
    void firstQuestion_standsAloneWithItsSlots() {
        Restated restated = talk.ask("2023年云山县70岁老人高龄津贴怎么发");

        assertThat(restated.text()).isEqualTo("2023年云山县70岁老人高龄津贴怎么发");
        assertThat(restated.followUp()).isFalse();
        assertThat(restated.why()).isEqualTo(Why.FIRST_QUESTION);
        assertThat(restated.slots())
                .containsExactly(
                        new Slot(SlotKind.DATE, "2023-12-31", "2023年", false),
                        YUNSHAN,
                        new Slot(SlotKind.AGE, "70", "70岁", false),
                        new Slot(SlotKind.AUDIENCE, "老年人", "老人", false),
                        new Slot(SlotKind.ITEM, "高龄津贴", "高龄津贴", false));
    }

    @Test
    void followUp_carriesAllSlotsAndSaysSo() {
        talk.ask("2023年云山县70岁老人高龄津贴怎么发");
        Restated restated = talk.ask("那需要什么材料？");

        assertThat(restated.text()).isEqualTo("2023年云山县70岁老人高龄津贴需要什么材料");
        assertThat(restated.why()).isEqualTo(Why.ASKS_OF_MATTER);
        assertThat(restated.slots())
                .hasSize(5)
                .allMatch(Slot::carried)
                .extracting(Slot::kind)
                .containsExactly(SlotKind.values());
    }

    @Test
    void otherMatter_keepsTheRegionAndDropsTheRest() {
        talk.ask("2023年云山县70岁老人高龄津贴怎么发");
        Restated restated = talk.ask("公积金怎么提取");

        assertThat(restated.text()).isEqualTo("公积金怎么提取");
        assertThat(restated.followUp()).isFalse();
        assertThat(restated.why()).isEqualTo(Why.OWN_MATTER);
        assertThat(restated.slots()).containsExactly(YUNSHAN.fromBefore(), Slot.item("公积金提取"));
        assertThat(talk.ask("要什么材料").text()).isEqualTo("云山县公积金提取要什么材料");
    }

    @ParameterizedTest
    @CsvSource({"REGION, 高龄津贴需要什么材料", "ITEM, 需要什么材料"})
    void droppedSlot_isNotCarried(SlotKind dropped, String restated) {
        talk.ask("云山县高龄津贴怎么发");

        assertThat(talk.ask("需要什么材料", Set.of(dropped)).text()).isEqualTo(restated);
        assertThat(talk.ask("去哪里办").slot(dropped)).isEmpty();
    }

    @Test
    void saidSlot_isThereThoughItsKindWasDropped() {
        talk.ask("云山县高龄津贴怎么发");

        assertThat(talk.ask("清河区呢", Set.of(SlotKind.REGION)).text()).isEqualTo("清河区高龄津贴怎么发");
    }

    /** Table row 57 of the trial questions. */
    @Test
    void ourCounty_atTheCountysSiteIsThatCounty() {
        Talk county = new Talk("990121");
        county.ask("云州市高龄津贴怎么发");
        Restated restated = county.ask("我们县也一样吗？");

        assertThat(restated.text()).isEqualTo("云山县高龄津贴怎么发");
        assertThat(restated.region()).contains("990121");
        assertThat(restated.asksForRegion()).isFalse();
    }

    @Test
    void ourCounty_atTheCitysSiteIsAsked() {
        talk.ask("高龄津贴怎么发");
        Restated restated = talk.ask("我们县也一样吗？");

        assertThat(restated.text()).isEqualTo("我们县高龄津贴怎么发");
        assertThat(restated.region()).isEmpty();
        assertThat(restated.asksForRegion()).isTrue();
        assertThat(talk.ask("云山县").text()).isEqualTo("云山县高龄津贴怎么发");
    }

    @ParameterizedTest
    @CsvSource({"我们市高龄津贴怎么发, 990100", "我省高龄津贴怎么发, 990000", "清河的居民高龄津贴怎么发, 990101", "高龄津贴怎么发, ''", "本市户籍要求, ''"})
    void region_isReadFromTheWords(String question, String code) {
        assertThat(talk.ask(question).region().orElse("")).isEqualTo(code);
    }

    /** PD-11; today is 1 June 2026. */
    @ParameterizedTest
    @CsvSource({
        "2023年时高龄津贴怎么发, 2023-12-31",
        "2024年2月高龄津贴怎么发, 2024-02-29",
        "2025年3月5日高龄津贴怎么发, 2025-03-05",
        "2026年高龄津贴怎么发, 2026-06-01",
        "2026年9月高龄津贴怎么发, 2026-09-01",
        "2027年高龄津贴怎么发, 2027-01-01",
        "去年高龄津贴怎么发, 2025-12-31",
        "前年高龄津贴怎么发, 2024-12-31",
        "去年3月高龄津贴怎么发, 2025-03-31",
        "明年高龄津贴怎么发, 2027-01-01",
        "2020年以前高龄津贴怎么发, 2019-12-31",
        "2023年13月高龄津贴怎么发, 2023-12-31",
        "现在高龄津贴怎么发, ",
        "我爸1955年出生高龄津贴怎么发, ",
        "云民规〔2025〕2号怎么说, ",
        "《云州市2023年高龄津贴办法》怎么说, "
    })
    void date_isReadFromTheWords(String question, LocalDate day) {
        assertThat(talk.ask(question).asOf().orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "个体户能贷多少, 个体工商户",
        "小微企业能贷多少, 小微企业",
        "进城务工人员子女怎么入学, 农民工",
        "复员军人有什么待遇, 退役军人",
        "个人所得税怎么退, ''",
        "企业所得税怎么交, ''",
        "老年证怎么办, ''",
        "居民医保怎么交, ''"
    })
    void audience_isReadFromTheWordsButNotFromAMattersName(String question, String name) {
        assertThat(talk.ask(question).slot(SlotKind.AUDIENCE).map(Slot::value).orElse(""))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"70岁, 70", "年满六十五周岁, 65", "十八岁, 18", "八十岁以上, 80", "百岁, 100"})
    void age_isReadFromTheWords(String words, String years) {
        assertThat(talk.ask(words + "能领多少").slot(SlotKind.AGE).map(Slot::value)).contains(years);
    }

    @Test
    void audienceSaidNow_endsTheAgeSaidBefore() {
        talk.ask("70岁老人创业担保贷款能贷多少");

        assertThat(talk.ask("那企业呢").text()).isEqualTo("企业创业担保贷款能贷多少");
    }

    @Test
    void halfAnHourOfSilence_endsTheConversation() {
        talk.ask("高龄津贴怎么发");
        talk.isSilentFor(29);
        assertThat(talk.ask("要什么材料").followUp()).isTrue();
        talk.isSilentFor(30);
        Restated restated = talk.ask("要什么材料");

        assertThat(restated.text()).isEqualTo("要什么材料");
        assertThat(restated.why()).isEqualTo(Why.FIRST_QUESTION);
    }

    @ParameterizedTest
    @CsvSource({"9, 高龄津贴要什么材料", "10, 要什么材料"})
    void tenQuestions_areLookedBackOn(int thanks, String restated) {
        talk.ask("高龄津贴怎么发");
        for (int i = 0; i < thanks; i++) {
            talk.ask("谢谢");
        }
        assertThat(talk.ask("要什么材料").text()).isEqualTo(restated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "好的，知道了", "你好", "再见", "可以", "没有", "？", "转人工"})
    void wordsThatAskNothing_areLeftAlone(String words) {
        talk.ask("高龄津贴怎么发");
        Restated restated = talk.ask(words);

        assertThat(restated.text()).isEqualTo(words);
        assertThat(restated.followUp()).isFalse();
        assertThat(restated.why()).isEqualTo(Why.ASKS_NOTHING);
    }

    @Test
    void clauseAndDocument_areThoseOfTheCitedDocument() {
        talk.ask("高龄津贴怎么发", Set.of(), List.of("云州市高龄津贴发放办法"), "");

        assertThat(talk.ask("第二条具体怎么说").text()).isEqualTo("《云州市高龄津贴发放办法》第二条具体怎么说");
    }

    @Test
    void pointingAtADocument_meansTheCitedOne() {
        talk.ask("高龄津贴怎么发", Set.of(), List.of("云州市高龄津贴发放办法"), "");
        Restated restated = talk.ask("这个文件什么时候出台的");

        assertThat(restated.text()).isEqualTo("《云州市高龄津贴发放办法》什么时候出台的");
        assertThat(restated.why()).isEqualTo(Why.OF_CITED_DOCUMENT);
    }

    @Test
    void questionWithoutAMatterOfItsOwn_takesTheAnswersTopic() {
        talk.ask("80岁老人每个月给多少钱", Set.of(), List.of(), "高龄津贴");

        assertThat(talk.ask("要什么材料").text()).isEqualTo("80岁老人高龄津贴要什么材料");
    }

    @Test
    void condition_isPutToTheQuestionBefore() {
        talk.ask("失业保险金每个月能领多少");
        Restated restated = talk.ask("如果没交满一年呢？");

        assertThat(restated.text()).isEqualTo("没交满一年，失业保险金每个月能领多少");
        assertThat(restated.why()).isEqualTo(Why.UNDER_CONDITION);
    }

    /** What has its own antecedent, or names another matter behind 这个, points back at nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "居住证是什么，它怎么办",
                "我想问这个公积金怎么提取",
                "上面说的公积金怎么提取",
                "其他补贴还有哪些企业能申请公积金",
                "我应该先去哪里交公积金",
                "《云州市公积金管理办法》第二条怎么说",
                "云民规〔2025〕2号第三条怎么说"
            })
    void questionThatPointsNowhereBack_isLeftAlone(String question) {
        talk.ask("高龄津贴怎么发");

        assertThat(talk.ask(question).text()).isEqualTo(question);
    }

    @Test
    void longQuestion_isNeverFilledIn() {
        talk.ask("高龄津贴怎么发");
        String question = "那需要什么材料，去哪里办理，多久可以办好，要不要本人去，周末上不上班，电话是多少，网上能不能申请";

        assertThat(talk.ask(question).text()).isEqualTo(question);
    }
}
