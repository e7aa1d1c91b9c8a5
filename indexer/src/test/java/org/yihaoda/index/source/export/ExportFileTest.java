package org.yihaoda.index.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of exports, and what is told of those that cannot be read. */
class ExportFileTest {
    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<ExportRow> rows(String content) throws IOException {
        List<ExportRow> rows = new ArrayList<>();
        ExportFile.read(file("rows.csv", content), "csv", rows::add);
        return rows;
    }

    private static List<String> titles(List<ExportRow> rows) {
        return rows.stream()
                .map(row -> switch (row) {
                    case ExportRow.Values values ->
                        row.position()
                                + Objects.requireNonNull(values.values().get("标题"))
                                        .getFirst();
                    case ExportRow.Broken broken -> row.position() + "!" + broken.reason();
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void valuesInQuotes_runOverLinesAndHoldMarks(String lineEnd) throws IOException {
        List<ExportRow> rows = rows(String.join(
                lineEnd, "\uFEFF标题, 正文 ,文号", "甲办法,\"第一条 为了\"\"规范\"\"，管理,", "", "第二条 施行。\" ,一号", "", "乙\"办\"法,,"));
        assertThat(rows).hasSize(2);
        assertThat(((ExportRow.Values) rows.getFirst()).values())
                .isEqualTo(Map.of(
                        "标题", List.of("甲办法"),
                        "正文", List.of("第一条 为了\"规范\"，管理," + lineEnd + lineEnd + "第二条 施行。"),
                        "文号", List.of("一号")));
        assertThat(((ExportRow.Values) rows.getLast()).values()).isEqualTo(Map.of("标题", List.of("乙\"办\"法")));
        assertThat(((ExportRow.Values) rows.getLast()).columns()).containsExactlyInAnyOrder("标题", "正文", "文号");
    }

    @Test
    void aBrokenRow_isTold_andTheRowsBehindItAreRead() throws IOException {
        List<ExportRow> rows = rows("""
                标题,正文,文号
                甲,"第一条
                第二条",一号
                乙,"第一条 未闭合，
                第二条 施行。
                丙,"第一条
                第二条",三号
                丁,第一条 "引",四号
                戊,第一条,五号
                """);
        assertThat(titles(rows))
                .containsExactly(
                        "1甲",
                        "2!the row cannot be parsed (characters stand behind a closing quotation mark): check its quotation"
                                + " marks; lines 4 to 5 were not read",
                        "3丙",
                        "4丁",
                        "5戊");
    }

    @Test
    void aRowThatIsNeverClosed_endsAtTheNextRow() throws IOException {
        assertThat(titles(rows("标题,正文,文号\n甲,\"第一条,一号\n乙,第一条,二号\n")))
                .containsExactly(
                        "1!the row cannot be parsed (a quotation mark is never closed): check its quotation marks; line 2 was"
                                + " not read",
                        "2乙");
    }

    /** In two columns a line of a text with a comma in it would pass as a row. */
    @Test
    void inTwoColumns_nothingTellsARowFromALineOfText() throws IOException {
        assertThat(titles(rows("标题,正文\n甲,\"第一条\n乙,第二条\n")))
                .singleElement()
                .asString()
                .contains("lines 2 to 3 were not read");
    }

    @Test
    void aFileOfBrokenRows_isReadInSeconds() throws IOException {
        List<ExportRow> rows = rows("标题,正文,文号\n" + "甲,\"第一条\n".repeat(20_001));
        assertThat(rows).isNotEmpty().allMatch(ExportRow.Broken.class::isInstance);
    }

    @Test
    void fault_namesWhatIsWrongWithAFileOfWhichNoRowCanBeRead() throws IOException {
        String endless = "第".repeat(ExportFile.LONGEST_ROW + 10);
        for (String ending : List.of("csv", "jsonl")) {
            assertThat(ExportFile.fault(file("a." + ending, ""), ending))
                    .hasValue("the file is empty: export it again");
            assertThat(ExportFile.fault(file("b." + ending, " \n\n"), ending))
                    .hasValue("the file is empty: export it again");
        }
        assertThat(ExportFile.fault(file("c.jsonl", "{\"title\": \"" + endless), "jsonl"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("row 1", "longer than 8 Mi characters"));
        assertThat(ExportFile.fault(file("c.csv", "标题,正文,文号\n甲,\"" + endless), "csv"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("row 1", "longer than 8 Mi characters"));
        assertThat(ExportFile.fault(file("d.jsonl", "{\n{\"title\": \"甲\"}"), "jsonl"))
                .isEmpty();
    }
}
