package org.yihaoda.bot.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.eval.EvaluationException;

final class JudgedQuestionReaderTest {
    private static final String LINE = """
            {"id":"dog-01","question":"养狗多少钱","site":"city","region":"990101","asOf":"2026-06-01",\
            "queryType":"POLICY_FACT","expected":{"kind":"ANSWERED","documents":["云政规〔2023〕4号"],\
            "clause":"第十条","contains":["三百元"],"mustNotContain":["五百元"]}}""";

    @TempDir
    private Path folder;

    @Test
    void everyField_isRead() throws IOException {
        assertThat(read(LINE)).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo("dog-01");
            assertThat(question.text()).isEqualTo("养狗多少钱");
            assertThat(question.site()).isEqualTo("city");
            assertThat(question.region()).contains("990101");
            assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(question.queryType()).isEqualTo("POLICY_FACT");
            assertThat(question.expected().kind()).isEqualTo("ANSWERED");
            assertThat(question.expected().reason()).isEmpty();
            assertThat(question.expected().documents()).containsExactly("云政规〔2023〕4号");
            assertThat(question.expected().clause()).contains("第十条");
            assertThat(question.expected().contains()).containsExactly("三百元");
            assertThat(question.expected().mustNotContain()).containsExactly("五百元");
        });
    }

    /** Each error names the line, the field, the value and what to do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            quoteCharacter = '`',
            value = {
                "\"id\":\"dog-01\"；\"id\":\"dog 01\"；'id' is no id；dog 01；without spaces",
                "2026-06-01；2026-06-31；'asOf' is no date；2026-06-31；as in 2026-06-01",
                "990101；清河区；'region' is no region code；清河区；six digits",
                "POLICY_FACT；POLICY；'queryType' is unknown；POLICY；POLICY_FACT",
                "ANSWERED；ANSWERD；'kind' is unknown；ANSWERD；HAND_OFF",
                "\"contains\"；\"contain\"；'contain' is no field；contain；mustNotContain",
                "\"site\"；\"sites\"；'sites' is no field；sites；asOf",
                "[\"三百元\"]；\"三百元\"；'contains' is no list；三百元；[",
                "[\"三百元\"]；[\" \"]；'contains' holds a blank；contains；remove it",
                "\"kind\":\"ANSWERED\"；\"kind\":\"ANSWERED\",\"reason\":\"DRAFT\"；'reason' is for what is not answered；DRAFT；remove it"
            })
    void wrongLine_isNamedWithFieldValueAndRemedy(
            String right, String wrong, String condition, String value, String remedy) {
        String line = LINE.replace(right, wrong);
        assertThat(line).isNotEqualTo(LINE);

        assertThatThrownBy(() -> read(line))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("line 1", condition, value, remedy);
    }

    @Test
    void answerThatNothingIsAskedOf_isRejected() {
        assertThatThrownBy(() -> read(LINE.replaceAll("\"documents.*", "\"clause\":\"第十条\"}}")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("line 1", "'expected' would take any answer for right", "add 'documents'");
    }

    @Test
    void idThatStandsTwice_isRejected() {
        assertThatThrownBy(() -> read(LINE, LINE))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("line 2", "'id' stands twice", "dog-01", "give each question its own");
    }

    @Test
    void emptyFile_isRejected() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("questions.jsonl", "holds no question", "write one");
    }

    private List<JudgedQuestion> read(String... lines) throws IOException {
        return JudgedQuestionReader.read(Files.write(folder.resolve("questions.jsonl"), List.of(lines)));
    }
}
