package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Block;

class DailyCharactersTest {
    @Test
    void knowsAnOrdinarySentence() {
        assertThat(DailyCharacters.areAll("各县（市、区）人民政府：现将《云州市人才住房办法》印发给你们，自2025年3月1日起施行。"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2?21年", "\uFFFD", "ldquo;", "、/div>", "\uE5E5", "\u0093", "\u200B", "Ã", "鍥", "锟斤拷", "烫烫烫", "〇", "𠮷"
            })
    void knowsNoSignOfDamage(String sign) {
        assertThat(DailyCharacters.areAll("云州市" + sign)).isFalse();
    }

    /** Each of them many times over, before and behind words and digits, so that no pattern of damage fits. */
    @Test
    void whatItPassesIsHealthy() {
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String signs = Character.toString(character).repeat(20);
            if (DailyCharacters.areAll(signs)) {
                String text = signs + "云州市" + signs + "2025年" + signs + "quo";
                assertThat(Mojibake.undone(text)).isEqualTo(text);
                assertThat(RareHan.runs(text)).isEmpty();
                assertThat(TextHealth.of(text).signs()).as(text).isZero();
            }
        }
    }

    @Test
    void aRareCharacterAloneIsLeftAsItIs() {
        List<Block> blocks = List.of(new Block.Paragraph("云州市喆园社区的通知。"));
        assertThat(TextRepair.of(blocks).blocks()).isEqualTo(blocks);
    }
}
