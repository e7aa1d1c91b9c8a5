package org.yihaoda.bot.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AiLabelTest {
    private static final AiLabel LABEL = new AiLabel("001191110102MAD55U9H0F10002", "7c1e-42");

    @Test
    void everyExplicitText_namesAiAndMaking_AI02() {
        assertThat(new String[] {
                    AiLabel.bar(),
                    AiLabel.footer(3, LocalDate.of(2026, 6, 1)),
                    LABEL.copied("云州市人民政府门户网站", LocalDateTime.of(2026, 6, 1, 9, 5))
                })
                .allSatisfy(text -> assertThat(text).containsPattern("人工智能|AI").containsPattern("生成|合成"));
    }

    @Test
    void texts_stateWhatTheyAreAbout() {
        assertThat(AiLabel.footer(3, LocalDate.of(2026, 6, 1))).isEqualTo("AI生成 · 依据3份文件 · 截至2026-06-01");
        assertThat(LABEL.copied("云州市", LocalDateTime.of(2026, 6, 1, 9, 5)))
                .isEqualTo("（以上内容由人工智能生成，来源：云州市，生成时间：2026-06-01 09:05，编号：7c1e-42）");
    }

    @Test
    void implicitLabel_isThatOfAppendixE_AI03() {
        assertThat(LABEL.json())
                .isEqualTo("{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":\"001191110102MAD55U9H0F10002\","
                        + "\"ProduceID\":\"7c1e-42\",\"ReservedCode1\":\"\","
                        + "\"ContentPropagator\":\"001191110102MAD55U9H0F10002\",\"PropagateID\":\"7c1e-42\","
                        + "\"ReservedCode2\":\"\"}}");
    }

    @Test
    void produceId_isTheAnswers_AI04() {
        assertThat(LABEL.values()).containsEntry("ProduceID", "7c1e-42").containsEntry("PropagateID", "7c1e-42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云州市", "a\"b", "a\\b", "a\nb"})
    void producerThatTheStandardForbids_isRejected(String producer) {
        assertThatThrownBy(() -> new AiLabel(producer, "1")).hasMessageContaining("use a code");
    }
}
