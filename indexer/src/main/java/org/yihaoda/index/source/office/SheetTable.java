package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.kb.csv.CellGuard;

/**
 * A list that an office keeps as the first sheet of an .xlsx file, row by row as a spreadsheet counts them. Other than what
 * {@link SpreadsheetReader} reads, no row is left out, and the lines within a cell stay apart.
 */
public final class SheetTable {
    /** A workbook takes fifty times its size in memory. */
    static final int MOST_ROWS = 10_000;

    private static final int KEPT_IN_MEMORY = 100;
    private static final int WIDTH = 24;

    private SheetTable() {}

    /**
     * The rows, empty ones included.
     *
     * @param name the file's, for what is said of it
     * @throws SourceException when it is no such file, or too large
     */
    public static List<List<String>> read(String name, byte[] file) {
        try {
            OfficePackage.open(file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                Sheet sheet = workbook.getSheetAt(0);
                if (sheet.getLastRowNum() > MOST_ROWS) {
                    throw new SourceException(name + " has " + sheet.getLastRowNum() + " rows, more than the "
                            + MOST_ROWS + " that are read: split it into smaller files, or save it as CSV");
                }
                return rows(sheet);
            }
        } catch (OfficeException e) {
            throw new SourceException(name + ": " + e.getMessage(), e);
        } catch (SourceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SourceException(
                    name + " is no whole .xlsx workbook (" + e
                            + "): open it in WPS or Excel and save it as .xlsx, without a password",
                    e);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            @Nullable Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            int width = row == null ? 0 : Math.min(row.getLastCellNum(), SheetGrid.MOST_COLUMNS);
            for (int j = 0; row != null && j < width; j++) {
                cells.add(text(row.getCell(j), formatter));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(@Nullable Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : formatter.formatCellValue(cell);
            case BOOLEAN -> formatter.formatCellValue(cell);
            case ERROR, BLANK, _NONE, FORMULA -> "";
        };
    }

    /**
     * A workbook of one sheet whose cells all are text, so that none is run, and none taken for a number or a day.
     *
     * @throws SourceException when a cell is longer than a workbook can hold
     */
    public static byte[] write(String sheetName, List<List<String>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(KEPT_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(sheetName);
            sheet.setDefaultColumnWidth(WIDTH);
            sheet.createFreezePane(0, 1);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            CellStyle quoted = workbook.createCellStyle();
            quoted.cloneStyleFrom(text);
            // Stays text when somebody edits the cell, too.
            quoted.setQuotePrefixed(true);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String value = CellGuard.writeTyped(rows.get(i).get(j));
                    refuseTooLong(value, i + 1, j + 1);
                    Cell cell = row.createCell(j, CellType.STRING);
                    cell.setCellValue(value);
                    cell.setCellStyle(CellGuard.isSuspect(value) ? quoted : text);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written: free space for temporary files", e);
        }
    }

    private static void refuseTooLong(String value, int row, int column) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        if (value.length() > most) {
            throw new SourceException("row " + row + ", column " + column + " has " + value.length()
                    + " characters, a workbook's cell holds " + most + ": export to .csv");
        }
    }
}
