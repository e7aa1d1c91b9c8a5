package org.yihaoda.kb.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-07 (folding) and PD-08 (the measure inside a notice). */
class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "云州市人民政府关于印发云州市人才安居保障办法的通知, 云州市人才安居保障办法",
        "云州市人民政府关于印发《云州市人才安居保障办法》的通知, 云州市人才安居保障办法",
        "关于重新印发云州市高龄津贴发放办法的通知, 云州市高龄津贴发放办法",
        "关于公布《云州市居住证管理办法》的公告, 云州市居住证管理办法",
        "关于修订《云州市公共租赁住房规则》的通告, 云州市公共租赁住房规则",
        "关于印发《云州市稳岗返还办法（试行）》的通知, 云州市稳岗返还办法（试行）"
    })
    void pd08_noticeThatPrintsAMeasure_isCitedByTheMeasure(String title, String cited) {
        assertThat(Titles.cited(title)).isEqualTo(cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市居住证管理办法", "关于调整云州市失业保险金标准的通知", "关于《云州市居住证管理办法》的政策解读", "关于贯彻《示例省就业促进条例》和《示例省失业保险办法》的通知"})
    void pd08_otherTitles_areCitedAsTheyAre(String title) {
        assertThat(Titles.cited(title)).isEqualTo(title);
    }

    @Test
    void pd07_outerTitleMarks_areNoPartOfTheTitle() {
        assertThat(Titles.cited(" 《云州市居住证管理办法》 ")).isEqualTo("云州市居住证管理办法");
        assertThat(Titles.cited("《甲办法》和《乙办法》")).isEqualTo("《甲办法》和《乙办法》");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市首台（套）装备奖励办法",
                "云州市首台(套)装备奖励办法",
                "《云州市首台（套）装备奖励办法》",
                "云州市首台（套）　装备 奖励办法",
                "关于印发云州市首台（套）装备奖励办法的通知"
            })
    void pd07_widthPunctuationAndSpaces_doNotCountInKeys(String title) {
        assertThat(Titles.key(title)).isEqualTo("云州市首台套装备奖励办法");
    }

    @Test
    void pd07_prefixOfTheState_doesNotCountInKeys() {
        assertThat(Titles.key("中华人民共和国某某法")).isEqualTo(Titles.key("某某法"));
        assertThat(Titles.key("实施中华人民共和国某某法办法")).isEqualTo("实施中华人民共和国某某法办法");
    }

    @Test
    void pd07_otherWords_giveAnotherKey() {
        assertThat(Titles.key("云州市居住证管理办法")).isNotEqualTo(Titles.key("云州市居住证暂行办法"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【已失效】云州市居住证管理办法",
                "云州市居住证管理办法【已失效】",
                "（失效）云州市居住证管理办法",
                "云州市居住证管理办法（已废止）",
                "[全文废止]云州市居住证管理办法",
                "云州市居住证管理办法 （已修改）",
                "云州市居住证管理办法〔现行有效〕",
                "关于印发《云州市居住证管理办法》的通知【已失效】",
                "云州市居住证管理办法（云政规〔2024〕5号）",
                "云州市居住证管理办法（云州市人民政府令第12号）【已废止】",
                "云州市公安局关于联合印发《云州市居住证管理办法》的通知",
                "云州市公安局印发云州市居住证管理办法的通知"
            })
    void pd13_stateMarkAndNumberAtTheEnds_doNotCountInKeys(String title) {
        assertThat(Titles.key(title)).isEqualTo("云州市居住证管理办法");
    }

    @Test
    void pd13_wordsOfStateWithinATitle_count() {
        assertThat(Titles.key("关于宣布失效一批文件的决定")).isEqualTo("关于宣布失效一批文件的决定");
        assertThat(Titles.key("云州市某办法（有效期三年）")).isEqualTo("云州市某办法有效期三年");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市稳岗返还办法（试行）", "云州市稳岗返还办法（暂行）", "云州市稳岗返还办法（2024年修订）"})
    void pd13_trialsAndEditions_haveKeysOfTheirOwn(String title) {
        assertThat(Titles.key(title)).isNotEqualTo(Titles.key("云州市稳岗返还办法"));
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国某某法（2021年修正）, 2021",
        "某某法(2019修订), 2019",
        "某某法（2018年修正版）, 2018",
        "《某某法（2018年修正本）》, 2018",
        "某某条例（2020年10月7日中华人民共和国国务院令第731号第三次修订）, 2020",
        "某某办法2019年修订版, 2019"
    })
    void pd19_edition_isReadAndLeftOutOfTheWork(String title, int year) {
        assertThat(Titles.edition(title)).contains(year);
        assertThat(Titles.work(title)).matches("某某(?:法|条例|办法)");
    }

    @Test
    void pd19_titleWithoutEdition_hasNone() {
        assertThat(Titles.edition("某某法")).isEmpty();
        assertThat(Titles.edition("某某法（修正）")).isEmpty();
        assertThat(Titles.work("某某法（修正）")).isEqualTo("某某法");
        assertThat(Titles.edition("某某规划（2021—2025年）")).isEmpty();
    }

    /** PD-24, PD-26: all pages about one measure share its subject. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市高龄津贴发放办法",
                "《云州市高龄津贴发放办法》",
                "云州市高龄津贴发放办法（征求意见稿）",
                "云州市高龄津贴发放办法（草案）",
                "云州市高龄津贴发放办法（送审稿）",
                "云州市高龄津贴发放办法（修订草案）",
                "云州市高龄津贴发放办法（修订征求意见稿）",
                "云州市高龄津贴发放办法（修订）",
                "云州市高龄津贴发放办法（2024年修订）",
                "云州市高龄津贴发放办法（试行稿）",
                "云州市高龄津贴发放办法（第二次征求意见稿）",
                "关于公开征求《云州市高龄津贴发放办法（征求意见稿）》意见的公告",
                "云州市民政局关于向社会公开征求《云州市高龄津贴发放办法》意见建议的通知",
                "关于《云州市高龄津贴发放办法（草案）》公开征求意见的公告",
                "关于对《云州市高龄津贴发放办法》公开征求意见的公告",
                "关于公开征求云州市高龄津贴发放办法意见的公告",
                "云州市高龄津贴发放办法公开征求意见的公告",
                "《云州市高龄津贴发放办法》（征求意见稿）公开征求意见",
                "关于《云州市高龄津贴发放办法》意见采纳情况的反馈",
                "关于《云州市高龄津贴发放办法》公众意见采纳情况的公告",
                "《云州市高龄津贴发放办法》征求意见情况反馈",
                "关于《云州市高龄津贴发放办法》听证会的公告",
                "《云州市高龄津贴发放办法》起草说明",
                "关于《云州市高龄津贴发放办法（草案）》的说明",
                "《云州市高龄津贴发放办法》政策解读",
                "《云州市高龄津贴发放办法》解读",
                "关于《云州市高龄津贴发放办法》的政策解读",
                "云州市高龄津贴发放办法政策解读",
                "关于云州市高龄津贴发放办法的政策解读",
                "一图读懂《云州市高龄津贴发放办法》",
                "一图读懂：云州市高龄津贴发放办法",
                "【政策解读】云州市高龄津贴发放办法",
                "让老人安享晚年——云州市民政局解读《云州市高龄津贴发放办法》",
                "云州市民政局负责人就《云州市高龄津贴发放办法》答记者问",
                "关于印发《云州市高龄津贴发放办法》的通知",
                "云州市人民政府关于印发云州市高龄津贴发放办法的通知",
                "《关于印发〈云州市高龄津贴发放办法〉的通知》政策解读",
                "《关于印发《云州市高龄津贴发放办法》的通知》的解读",
                "云州市民政局印发《云州市高龄津贴发放办法》",
                "《云州市高龄津贴发放办法》公布",
                "云州市高龄津贴发放办法（云政规〔2024〕5号）【已失效】"
            })
    void pd26_pagesAboutAMeasure_shareItsSubject(String title) {
        assertThat(Titles.subject(title)).isEqualTo("云州市高龄津贴发放办法");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于废止《云州市高龄津贴发放办法》的决定",
                "关于修改《云州市高龄津贴发放办法》的决定",
                "关于贯彻落实《云州市高龄津贴发放办法》的通知",
                "关于延长《云州市高龄津贴发放办法》有效期的通知",
                "关于《云州市高龄津贴发放办法》的实施意见",
                "《云州市高龄津贴发放办法》实施细则",
                "关于修订《云州市高龄津贴发放办法》部分条款的通知",
                "云州市高龄津贴发放办法（试行）",
                "《云州市高龄津贴发放办法》及《云州市高龄津贴发放办法实施细则》解读"
            })
    void pd26_otherActs_areSubjectsOfTheirOwn(String title) {
        assertThat(Titles.subject(title)).isNotEqualTo("云州市高龄津贴发放办法").contains("云州市高龄津贴发放办法");
    }

    @Test
    void pd26_titleOfItsOwnWords_isItsOwnSubject() {
        assertThat(Titles.subject("《关于全面开展某工作的通知》解读")).isEqualTo("关于全面开展某工作的通知");
        assertThat(Titles.subject("关于征集专业人才培训项目选题的通知")).isEqualTo("关于征集专业人才培训项目选题的通知");
    }

    /** Titles come from pages; a page's whole text may be mistaken for one. */
    @ParameterizedTest
    @ValueSource(strings = {"关于印发", "《", "（已废止）", "（", "关于", "〔已失效", "意见", " ", "印发关于", "征求意见"})
    void pd07_longTitles_areReadInLinearTime(String part) {
        String title = part.repeat(50_000) + "的通知x";
        assertThat(Titles.cited(title)).isNotEmpty();
        assertThat(Titles.work(title)).isNotEmpty();
        assertThat(Titles.subject(title)).isNotEmpty();
        assertThat(Titles.edition(title)).isEmpty();
        assertThat(Titles.subject(part.repeat(399 / part.length()))).isNotNull();
    }

    @Test
    void pd17_titlesLooselyCopied_areAlike() {
        assertThat(Titles.alike("云州市职业培训补贴办法", "云州市人民政府关于印发《云州市职业培训补贴办法》的通知")).isTrue();
        assertThat(Titles.alike("云州市职业技能培训补贴办法", "云州市职业培训补贴办法")).isTrue();
        assertThat(Titles.alike("云州市住房租赁管理规定", "云州市职业培训补贴办法")).isFalse();
    }
}
