package org.yihaoda.index.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.kb.csv.CellGuard;

@DisplayName("KB-03: lists are exchanged as workbooks")
class SheetTableTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("资料简码", "简答"),
            List.of("=1+1", "第一行\n第二行"),
            List.of("'=甲", "+86"),
            List.of("@SUM(A1)", "990100"),
            List.of("-", "2026-06-01"));

    @Test
    void rows_areReadAsTheyWereWritten() {
        List<List<String>> read = SheetTable.read("a.xlsx", SheetTable.write("标准答复", ROWS));
        assertThat(read.stream()
                        .map(row -> row.stream().map(CellGuard::read).toList())
                        .toList())
                .isEqualTo(ROWS);
    }

    @Test
    void noCell_isAFormula() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetTable.write("标准答复", ROWS)))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                }
            }
            Cell formula = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    /** As somebody's own workbook has them: numbers, days, a row left empty, a value that was calculated. */
    @Test
    void typedCells_areReadAsText() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("列");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(990100);
            Cell day = row.createCell(2);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            day.setCellStyle(style);
            day.setCellValue(LocalDate.of(2026, 6, 1));
            row.createCell(3).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            assertThat(SheetTable.read("a.xlsx", out.toByteArray()))
                    .containsExactly(List.of("列"), List.of(), List.of("990100", "", "2026-06-01", "2"));
        }
    }

    @Test
    void whatIsNoWorkbook_isNamedWithTheRemedy() {
        assertThatThrownBy(() -> SheetTable.read("a.xlsx", new byte[] {1, 2, 3}))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("a.xlsx")
                .hasMessageContaining("save it as .xlsx");
        List<List<String>> many = Collections.nCopies(SheetTable.MOST_ROWS + 2, List.of("甲"));
        byte[] large = SheetTable.write("标准答复", many);
        assertThatThrownBy(() -> SheetTable.read("b.xlsx", large)).hasMessageContaining("save it as CSV");
        assertThatThrownBy(() -> SheetTable.write("标准答复", List.of(List.of("长".repeat(40_000)))))
                .hasMessageContaining("export to .csv");
    }
}
