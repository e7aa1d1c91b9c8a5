package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.store.EditorTasks;
import org.yihaoda.kb.task.EditorTask.Finding;
import org.yihaoda.kb.task.EditorTask.Kind;
import org.yihaoda.kb.task.EditorTask.Place;

/** PD-21: {@code tasks} lists what answering found to disagree; {@code ask} shows it. */
@ExtendWith(Sample.Provider.class)
final class TasksTest {
    private static final Finding FOUND = new Finding(
            Kind.EXPLANATION,
            new Place("00aa", "云州市树葬奖补办法", "c4", "第四条", "2000元"),
            new Place("00bb", "《云州市树葬奖补办法》解读", "c0", "", "2500元"));

    private final Sample sample;

    TasksTest(Sample sample) {
        this.sample = sample;
        new EditorTasks(sample.knowledge().database()).note(FOUND, LocalDate.of(2026, 6, 1));
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", sample.folder().toString()))
                .toArray(String[]::new);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void tasks_areListedWithBothClauses() {
        assertThat(run("tasks"))
                .contains("解读、指南与所依据的规定不一致", "2026-06-01")
                .contains("“2000元” 《云州市树葬奖补办法》第四条（00aa）", "“2500元” 《〈云州市树葬奖补办法〉解读》c0（00bb）");
    }

    @Test
    void tasks_areJsonForPrograms() {
        JsonNode tasks = Client.json(run("tasks", "--json")).path("tasks");

        assertThat(tasks.findValuesAsText("kind")).contains("EXPLANATION");
        assertThat(tasks.findValuesAsText("state")).containsOnly("OPEN");
        assertThat(tasks.findValuesAsText("value")).contains("2000元", "2500元");
    }

    @Test
    void ask_showsBothSidesOfAConflictAndItsTrace() {
        String shown = run("ask", "个人创业担保贷款最高能贷几十万", "--region", "990100", "--as-of", "2026-06-01", "--trace");

        assertThat(shown)
                .contains("≠ 〔1〕 30万元 | 行政规范性文件（省级）", "≠ 〔2〕 50万元 | 行政规范性文件（市级）")
                .contains("disagreement: RULES");
    }
}
