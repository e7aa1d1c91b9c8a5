package org.yihaoda.kb.policy;

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
    void noticeThatPrintsAMeasure_isCitedByTheMeasure(String title, String cited) {
        assertThat(Titles.cited(title)).isEqualTo(cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市居住证管理办法", "关于调整云州市失业保险金标准的通知", "关于《云州市居住证管理办法》的政策解读", "关于贯彻《示例省就业促进条例》和《示例省失业保险办法》的通知"})
    void otherTitles_areCitedAsTheyAre(String title) {
        assertThat(Titles.cited(title)).isEqualTo(title);
    }

    @Test
    void outerTitleMarks_areNoPartOfTheTitle() {
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
    void widthPunctuationAndSpaces_doNotCountInKeys(String title) {
        assertThat(Titles.key(title)).isEqualTo("云州市首台套装备奖励办法");
    }

    @Test
    void prefixOfTheState_doesNotCountInKeys() {
        assertThat(Titles.key("中华人民共和国某某法")).isEqualTo(Titles.key("某某法"));
        assertThat(Titles.key("实施中华人民共和国某某法办法")).isEqualTo("实施中华人民共和国某某法办法");
    }

    @Test
    void otherWords_giveAnotherKey() {
        assertThat(Titles.key("云州市居住证管理办法")).isNotEqualTo(Titles.key("云州市居住证暂行办法"));
    }
}
