package org.yihaoda.kb.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PD-17: a mention is resolved by number, then by title. */
class ReferenceTest {
    private static final DocumentNumber FIFTH = new DocumentNumber("云政规", 2024, 5);
    private static final DocumentNumber EARLIER = new DocumentNumber("云政规", 2021, 3);

    @Test
    void pd17_equalNumbers_meanTheSameWhateverTheTitles() {
        assertThat(new Reference("云州市人才办法", FIFTH).means("云州市人才安居保障办法", FIFTH)).isTrue();
        assertThat(new Reference("", FIFTH).means("云州市人才安居保障办法", FIFTH)).isTrue();
    }

    @Test
    void pd17_differentNumbers_meanDifferentEditionsOfOneTitle() {
        assertThat(new Reference("云州市人才安居保障办法", EARLIER).means("云州市人才安居保障办法", FIFTH))
                .isFalse();
    }

    @Test
    void pd17_numberMissingOnEitherSide_leavesItToTheTitle() {
        String printed = "关于印发《云州市人才安居保障办法》的通知";
        assertThat(new Reference("云州市人才安居保障办法", null).means(printed, FIFTH)).isTrue();
        assertThat(new Reference("云州市人才安居保障办法", FIFTH).means(printed, null)).isTrue();
        assertThat(new Reference("云州市居住证管理办法", null).means(printed, FIFTH)).isFalse();
    }

    @Test
    void pd17_mentionWithoutTitle_meansNothingUnnumbered() {
        assertThat(new Reference("", FIFTH).means("", null)).isFalse();
        assertThat(new Reference("", FIFTH).means("云州市居住证管理办法", null)).isFalse();
    }

    @Test
    void pd07_wholeNoticesTitle_meansTheMeasureToo() {
        String notice = "云州市人民政府关于印发《云州市人才安居保障办法》的通知";
        assertThat(new Reference(notice, null).means("云州市人才安居保障办法", FIFTH)).isTrue();
        assertThat(new Reference("关于印发〈云州市人才安居保障办法〉的通知", null).means(notice, FIFTH))
                .isTrue();
        assertThat(new Reference("云州市人才安居保障办法", null).means(notice + "【已失效】", FIFTH))
                .isTrue();
    }

    @Test
    void pd19_titleWithoutEdition_meansEachEdition() {
        Reference plain = new Reference("某某法", null);
        assertThat(plain.means("中华人民共和国某某法（2021年修正）", null)).isTrue();
        assertThat(plain.edition()).isEmpty();
        Reference amended = new Reference("某某法（2021年修正）", null);
        assertThat(amended.means("某某法", null)).isTrue();
        assertThat(amended.means("某某法（2018年修正）", null)).isFalse();
        assertThat(amended.edition()).contains(2021);
    }

    @Test
    void pd07_yearLeftOutOfAnOrder_leavesItToTheTitle() {
        Reference mention = new Reference("云州市居住证规定", new DocumentNumber("云州市人民政府令", null, 5));
        DocumentNumber dated = new DocumentNumber("云州市人民政府令", 2016, 5);
        assertThat(mention.means("云州市居住证规定", dated)).isTrue();
        assertThat(mention.means("云州市烟花爆竹规定", dated)).isFalse();
    }
}
