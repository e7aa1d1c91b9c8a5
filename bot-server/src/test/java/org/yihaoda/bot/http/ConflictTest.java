package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.store.EditorTasks;
import org.yihaoda.kb.task.EditorTask;

@ExtendWith(Sample.Provider.class)
@DisplayName("PD-21, QA-19: the province's and the city's amounts of one loan")
final class ConflictTest {
    private static final Interface CONTRACT = new Interface();
    private static final String BODY = "{\"question\":\"个人创业担保贷款最高能贷几十万\",\"site\":\"city\",\"asOf\":\"2026-06-01\"}";

    private final Sample sample;

    ConflictTest(Sample sample) {
        this.sample = sample;
    }

    @AfterAll
    static void close() {
        CONTRACT.close();
    }

    @Test
    void conflict_isAsTheContractSaysAndShowsBothSides() {
        HttpResponse<String> response = sample.client().post(BODY);

        CONTRACT.allows("ask", response);
        JsonNode answer = Client.json(response);
        JsonNode sides = answer.path("conflict").path("sides");
        assertThat(answer.path("kind").asText()).isEqualTo("ANSWERED");
        assertThat(sides.findValuesAsText("value")).containsExactly("30万元", "50万元");
        assertThat(sides.findValuesAsText("levelLabel")).containsExactly("行政规范性文件（省级）", "行政规范性文件（市级）");
        for (JsonNode side : sides) {
            JsonNode cited = answer.path("citations").path(side.path("citation").asInt() - 1);
            assertThat(cited.path("number").asInt())
                    .isEqualTo(side.path("citation").asInt());
            assertThat(cited.path("quote").asText())
                    .contains(side.path("sentence").asText());
            assertThat(cited.path("validity").asText()).isEqualTo("IN_FORCE");
            assertThat(cited.path("effectiveFrom").asText()).isNotEmpty();
        }
        assertThat(answer.path("text").asText())
                .contains(answer.path("conflict").path("precedence").asText())
                .contains(answer.path("conflict").path("advice").asText());
    }

    @Test
    void answerWithoutAConflict_hasNone() {
        JsonNode answer = sample.client().ask("高龄津贴怎么发");

        assertThat(answer.path("kind").asText()).isEqualTo("ANSWERED");
        assertThat(answer.has("conflict")).isFalse();
    }

    @Test
    @DisplayName("SEC-02: the editors' task holds the two clauses, and nothing of who asked what")
    void conflict_isATaskForEditorsOnce() {
        sample.client().post(BODY);
        long before = task().timesSeen();
        sample.client().post(BODY);

        assertThat(task().timesSeen()).isEqualTo(before + 1);
        assertThat(List.of(
                        task().finding().one().value(), task().finding().other().value()))
                .containsExactlyInAnyOrder("30万元", "50万元");
        assertThat(task().toString()).doesNotContain("几十万");
    }

    private EditorTask task() {
        List<EditorTask> tasks = new EditorTasks(sample.knowledge().database())
                .open().stream()
                        .filter(task -> task.finding().one().value().matches("[35]0万元"))
                        .toList();
        assertThat(tasks).hasSize(1);
        return tasks.getFirst();
    }
}
