package org.yihaoda.index.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

class SpreadsheetReaderTest {
    private final SpreadsheetReader reader = new SpreadsheetReader();

    static SourceFile file(String name, Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new SourceFile(name, bytes.toByteArray());
    }

    static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Double amount -> row.createCell(i).setCellValue(amount);
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }

    private SourceText text(SourceFile file) {
        assertThat(reader.reads(file)).isTrue();
        SourceReading reading = reader.read(file);
        assertThat(reading).isInstanceOf(SourceReading.Text.class);
        return ((SourceReading.Text) reading).text();
    }

    private String reason(SourceFile file) {
        assertThat(reader.reads(file)).isTrue();
        SourceReading reading = reader.read(file);
        assertThat(reading).isInstanceOf(SourceReading.Unreadable.class);
        return ((SourceReading.Unreadable) reading).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准表.xlsx", "标准表.xls", "标准表.et"})
    void aTableWithItsTitleAndNote_isRead(String name) {
        SourceText text = text(file(name, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "云州市停车收费标准表", "", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            row(sheet, 2, "区域", "车型", "标准（元）");
            row(sheet, 3, "一类", "小型车", 5.0);
            row(sheet, 4, "", "大型车", 7.5);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            row(sheet, 6, "注：30分钟以内免费。", "", "");
            sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 2));
        }));
        assertThat(text.declared()).containsExactly(new Declared(Field.TITLE, "云州市停车收费标准表", Origin.HEADING));
        assertThat(text.blocks())
                .containsExactly(
                        new Block.Paragraph("云州市停车收费标准表"),
                        new Block.Table(List.of(
                                List.of("区域", "车型", "标准（元）"), List.of("一类", "小型车", "5"), List.of("一类", "大型车", "7.5"))),
                        new Block.Paragraph("注：30分钟以内免费。"));
    }

    @Test
    void values_areAsPeopleSeeThem() {
        SourceFile file = file("值.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("表");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2025, 9, 1));
            row.getCell(0).setCellStyle(style(workbook, "m/d/yy"));
            row.createCell(1).setCellValue(LocalDate.of(2025, 9, 1));
            row.getCell(1).setCellStyle(style(workbook, "yyyy\"年\"m\"月\""));
            row.createCell(2).setCellValue(0.35);
            row.getCell(2).setCellStyle(style(workbook, "0%"));
            row.createCell(3).setCellValue(12000);
            row.getCell(3).setCellStyle(style(workbook, "#,##0.00"));
            row.createCell(4).setCellFormula("D1/2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(5).setCellValue(true);
        });
        assertThat(text(file).blocks())
                .containsExactly(
                        new Block.Table(List.of(List.of("2025年9月1日", "2025年9月", "35%", "12,000.00", "6000", "TRUE"))));
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void sheets_areReadUnderTheirNames_hiddenOnesNot() {
        SourceText text = text(file("多表.xlsx", workbook -> {
            row(workbook.createSheet("城区"), 0, "甲", "1");
            row(workbook.createSheet("底稿"), 0, "内部", "0");
            workbook.createSheet("空");
            Sheet county = workbook.createSheet("县");
            row(county, 0, "乙", "2", "隐藏列");
            row(county, 1, "隐藏行", "3", "");
            county.getRow(1).setZeroHeight(true);
            county.setColumnHidden(2, true);
            workbook.setSheetHidden(1, true);
        }));
        assertThat(text.blocks())
                .containsExactly(
                        new Block.Paragraph("城区"),
                        new Block.Table(List.of(List.of("甲", "1"))),
                        new Block.Paragraph("县"),
                        new Block.Table(List.of(List.of("乙", "2"))));
    }

    @Test
    void tooLarge_isRefused_withARemedy() {
        assertThat(reason(file(
                        "宽.xlsx",
                        workbook -> workbook.createSheet()
                                .createRow(0)
                                .createCell(200)
                                .setCellValue("x"))))
                .contains("200 columns", "split");
        assertThat(reason(file("长.xlsx", workbook -> {
                    Sheet sheet = workbook.createSheet();
                    for (int i = 0; i <= SheetGrid.MOST_ROWS; i++) {
                        sheet.createRow(i).createCell(0).setCellValue(1);
                    }
                })))
                .contains("20000 rows", "split");
    }

    @Test
    void aValueFarFromTheTable_isLeftOut_manyAreNot() {
        SourceFile stray = file("遗.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "区域", "标准（元）");
            row(sheet, 1, "一类", 5.0);
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("x");
        });
        assertThat(text(stray).blocks())
                .containsExactly(new Block.Table(List.of(List.of("区域", "标准（元）"), List.of("一类", "5"))));
        assertThat(reason(file("多.xlsx", workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "区域", "标准（元）");
                    for (int i = 0; i < 20; i++) {
                        sheet.getRow(0).createCell(1000 + i).setCellValue("x");
                    }
                })))
                .contains("200 columns");
        assertThat(reason(file("近.xlsx", workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "区域", "标准（元）");
                    sheet.getRow(0).createCell(150).setCellValue("x");
                    sheet.getRow(0).createCell(250).setCellValue("x");
                })))
                .contains("200 columns");
    }

    @Test
    void aFormulaThatWasNeverCalculated_hasNoValue() {
        SourceFile file = file("算.xlsx", workbook -> {
            Row row = workbook.createSheet("Sheet1").createRow(0);
            row.createCell(0).setCellValue("合计");
            row.createCell(1).setCellFormula("2+3");
            row.createCell(2).setCellFormula("2+4");
            ((XSSFCell) row.getCell(2)).getCTCell().setV("");
        });
        assertThat(text(file).blocks()).containsExactly(new Block.Table(List.of(List.of("合计", "（未计算）", "（未计算）"))));
    }

    @Test
    void whatCannotBeRead_saysWhatToDo() {
        Biff8EncryptionKey.setCurrentUserPassword("口令");
        SourceFile locked;
        try {
            locked = file("密.xls", workbook -> row(workbook.createSheet(), 0, "甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(reason(locked)).contains("password");
        assertThat(reason(new SourceFile("假.xlsx", "不是表".getBytes(StandardCharsets.UTF_8))))
                .contains("另存为 xlsx");
        SourceFile whole = file("整.xls", workbook -> row(workbook.createSheet(), 0, "甲"));
        assertThat(reason(new SourceFile("半.xls", Arrays.copyOf(whole.bytes(), 1000))))
                .contains("另存为 xlsx");
    }

    @Test
    void aDocument_isNoSheet_whateverItsName() {
        SourceFile document = new WordFile().body(WordFile.paragraph("正文")).file();
        assertThat(reader.reads(new SourceFile("表.xlsx", document.bytes()))).isFalse();
    }
}
