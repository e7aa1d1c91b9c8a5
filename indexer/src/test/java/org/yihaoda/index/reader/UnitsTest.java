package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static List<String> words(String text) {
        return Units.of(text, Letters.of(text)).stream()
                .map(unit -> text.substring(unit.start(), unit.end()))
                .toList();
    }

    @Test
    void marks_partUnits() {
        assertThat(words("满八十周岁的，每月一百元；满百岁的：每月五百元。\n由社区发放"))
                .containsExactly("满八十周岁的，", "每月一百元；", "满百岁的：", "每月五百元。", "由社区发放");
    }

    @Test
    void titlesNumbersTimesAndAddresses_stayWhole() {
        assertThat(words("按《云州市养犬办法，修订》缴纳1,200元，9:00至17:00办理，见https://example.invalid/a"))
                .containsExactly("按《云州市养犬办法，修订》缴纳1,200元，", "9:00至17:00办理，", "见https://example.invalid/a");
    }

    @Test
    void lostLines_partSentences() {
        String text = "一、资金管理办法 二、申请人应当年满十八岁。";

        List<Unit> units = Units.of(text, Letters.of(text));

        assertThat(units).extracting(Unit::sentence).containsExactly(0, 1);
    }

    @Test
    void marksAlone_belongToTheUnitBefore() {
        String text = "云州市，，\n。青禾县。";

        List<Unit> units = Units.of(text, Letters.of(text));

        assertThat(units).hasSize(2);
        assertThat(units.getFirst().after().endsSentence()).isTrue();
        assertThat(units.getLast().sentence()).isEqualTo(1);
    }
}
