package org.yihaoda.bot.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language that editors write rules in. */
final class RuleReaderTest {
    private static final List<String> LINES =
            List.of("# 说明", "【物】=灯、【大】树", "PRAISE", "词：好…【物】、^赞$", "并：了", "除：不", "通篇除：但", "字数：12");

    private static List<String> reasons(String text, List<String> lines) {
        PhraseIndex phrases = new PhraseIndex();
        WordLists lists = new WordLists();
        lists.take("【大】=大、（空）");
        List<Rule> rules = RuleReader.read(new RuleFile("rules", lines), lists, phrases);
        return rules.getFirst().reasons(ReadMessage.of(text, phrases));
    }

    @ParameterizedTest
    @CsvSource({
        "修好了的灯,true",
        "修好了那棵大树,true",
        "修好那盏灯,false",
        "修不好了的灯,false",
        "修好了的灯。但,false",
        "修好。了的灯,false",
        "灯修好了,false",
        "修好了的灯修好了的灯修好了的灯,false",
        "赞了,false"
    })
    void rule_holds(String text, boolean holds) {
        assertThat(reasons(text, LINES).isEmpty()).isEqualTo(!holds);
    }

    @Test
    void wholeMessage_isHeldWithoutItsMarks() {
        List<String> lines = List.of("CHITCHAT", "整句：你好");

        assertThat(reasons("你好！", lines)).containsExactly("你好");
        assertThat(reasons("你好，补贴", lines)).isEmpty();
    }

    @Test
    void wrongLine_isNamedWithItsRemedy() {
        assertThatThrownBy(() -> reasons("", List.of("PRAISE", "词：好", "", "什么")))
                .hasMessageContaining("rules line 4", "什么");
        assertThatThrownBy(() -> reasons("", List.of("PRAISE", "词：【无】"))).hasMessageContaining("line 2: no list 【无】");
        assertThatThrownBy(() -> reasons("", List.of("PRAISE FIRE")))
                .hasMessageContaining("FIRE is a cause of EMERGENCY");
        assertThatThrownBy(() -> reasons("", List.of("PRAISE", "词：好…"))).hasMessageContaining("好…");
        assertThatThrownBy(() -> reasons("", List.of("词：好"))).hasMessageContaining("no matter stands above");
    }
}
