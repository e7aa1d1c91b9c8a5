package org.yihaoda.kb.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** KB-03: no spreadsheet runs what stands in an exported cell. */
class CellGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 0000",
                "-材料一",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "'=1",
                "''@a",
                "=cmd|' /C calc'!A0"
            })
    void formula_isWrittenAsTextAndReadAsItWas(String cell) {
        assertThat(CellGuard.write(cell)).startsWith("'");
        assertThat(CellGuard.read(CellGuard.write(cell))).isEqualTo(cell);
        assertThat(CellGuard.read(CellGuard.writeTyped(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每人每月60元。", "'引号'", "1-2", "", "高龄=老"})
    void otherWords_areLeftAlone(String cell) {
        assertThat(CellGuard.write(cell)).isEqualTo(cell);
        assertThat(CellGuard.read(cell)).isEqualTo(cell);
    }

    /** Of the characters that matter, in every order. */
    @Property
    void everyCell_isReadAsItWas(@ForAll @CharRange(from = '\'', to = '@') @StringLength(max = 5) String cell) {
        assertThat(CellGuard.read(CellGuard.write(cell))).isEqualTo(cell);
        assertThat(CellGuard.read(CellGuard.writeTyped(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "甲,乙\"丙", "第一行\n第二行", "'=x"})
    void csv_isReadAsItWasWritten(String cell) {
        byte[] file = CsvText.write(List.of(List.of("列"), List.of(cell)));
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF\"列\"\r\n");
        List<String> row = CsvTable.read(file).orElseThrow().lines().get(1);
        assertThat(row)
                .singleElement()
                .satisfies(read -> assertThat(CellGuard.read(read)).isEqualTo(cell));
    }
}
