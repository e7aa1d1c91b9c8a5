package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** Everyday matters of which the sample holds no rule: words of other rules do not make an answer (QA-20). */
@ExtendWith(Sample.Provider.class)
final class UnheldMattersTest {
    private final Client client;

    UnheldMattersTest(Sample sample) {
        this.client = sample.client();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "营业执照怎么注销",
                "工伤了怎么赔偿",
                "社保卡丢了怎么补办",
                "没工作了有补助吗",
                "护照怎么办理",
                "驾驶证换证怎么办",
                "房产证怎么过户",
                "公司拖欠工资怎么办",
                "教师资格证怎么考"
            })
    void everydayQuestion_isHandedOff(String question) {
        JsonNode answer = client.ask(question, "city", null);

        // Unpaid wages are a matter for the hotline itself; who asks for any support at all is asked back.
        assertThat(answer.path("kind").asText()).as(answer.toString()).isIn("HAND_OFF", "REDIRECT", "CLARIFY");
        assertThat(answer.path("text").asText()).contains("12345");
        assertThat(answer.path("citations")).isEmpty();
    }
}
