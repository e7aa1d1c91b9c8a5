package org.yihaoda.index.source.office;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** A sheet as people see it: formatted values, merged cells repeated, nothing hidden, no empty rows and columns. */
final class SheetGrid {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    /** A few values far to the right of the table, with nothing between, were left there by mistake. */
    private static final int MOST_STRAYS = 10;

    private static final int EMPTY_STRETCH = 100;
    private static final String NOT_CALCULATED = "（未计算）";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Sheet sheet;
    private final TreeMap<Integer, String[]> rows = new TreeMap<>();

    private SheetGrid(Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** The rows, equally long; none when the sheet is empty. */
    static List<List<String>> of(Sheet sheet) {
        SheetGrid grid = new SheetGrid(sheet);
        grid.fill();
        grid.spread();
        return grid.shown();
    }

    private void fill() {
        int strays = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isEmpty() && cell.getColumnIndex() >= MOST_COLUMNS) {
                    strays++;
                } else if (!text.isEmpty()) {
                    put(row.getRowNum(), cell.getColumnIndex(), text);
                }
            }
        }
        boolean apart = !rows.isEmpty() && width() <= MOST_COLUMNS - EMPTY_STRETCH;
        if (strays > 0 && (strays > MOST_STRAYS || !apart)) {
            throw tooLarge();
        }
    }

    private void put(int row, int column, String text) {
        if (rows.size() >= MOST_ROWS && !rows.containsKey(row)) {
            throw tooLarge();
        }
        String[] cells = rows.computeIfAbsent(row, each -> empty());
        cells[column] = text;
    }

    private OfficeException tooLarge() {
        return new OfficeException("sheet " + sheet.getSheetName() + " is larger than " + MOST_ROWS + " rows of "
                + MOST_COLUMNS + " columns: split it into smaller files");
    }

    private static String[] empty() {
        String[] cells = new String[MOST_COLUMNS];
        Arrays.fill(cells, "");
        return cells;
    }

    /** A merged cell's value in each of its places; ranges are taken as far as they lie within the filled part. */
    private void spread() {
        if (rows.isEmpty()) {
            return;
        }
        int width = width();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            String @Nullable [] first = rows.get(range.getFirstRow());
            if (first != null && range.getFirstColumn() < width && !first[range.getFirstColumn()].isEmpty()) {
                fill(range, first[range.getFirstColumn()], width);
            }
        }
    }

    private void fill(CellRangeAddress range, String text, int width) {
        int lastRow = Math.min(range.getLastRow(), rows.lastKey());
        int lastColumn = Math.min(range.getLastColumn(), width - 1);
        for (String[] cells :
                rows.subMap(range.getFirstRow(), true, lastRow, true).values()) {
            Arrays.fill(cells, range.getFirstColumn(), lastColumn + 1, text);
        }
    }

    private int width() {
        return 1
                + rows.values().stream()
                        .flatMapToInt(cells -> IntStream.range(0, cells.length).filter(i -> !cells[i].isEmpty()))
                        .max()
                        .orElse(-1);
    }

    private List<List<String>> shown() {
        List<String[]> shown = rows.entrySet().stream()
                .filter(row -> !hidden(sheet.getRow(row.getKey())))
                .map(java.util.Map.Entry::getValue)
                .toList();
        int[] columns = IntStream.range(0, MOST_COLUMNS)
                .filter(i -> !sheet.isColumnHidden(i))
                .filter(i -> shown.stream().anyMatch(cells -> !cells[i].isEmpty()))
                .toArray();
        List<List<String>> found = new ArrayList<>();
        for (String[] cells : shown) {
            List<String> row = Arrays.stream(columns).mapToObj(i -> cells[i]).toList();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                found.add(row);
            }
        }
        return found;
    }

    private static boolean hidden(@Nullable Row row) {
        return row != null && row.getZeroHeight();
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case NUMERIC -> number(cell);
            case ERROR, BLANK, _NONE, FORMULA -> "";
            case STRING, BOOLEAN -> formatter.formatCellValue(cell);
        };
        return OfficeText.clean(text);
    }

    private String number(Cell cell) {
        if (isNotCalculated(cell)) {
            return NOT_CALCULATED;
        }
        return DateUtil.isCellDateFormatted(cell) ? date(cell) : formatter.formatCellValue(cell);
    }

    /** Programs that only write files leave a formula without its value; 0 would be a wrong one. */
    private static boolean isNotCalculated(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA || !(cell instanceof XSSFCell written)) {
            return false;
        }
        @Nullable String value = written.getRawValue();
        return value == null || value.isBlank();
    }

    /** A day as Chinese texts write it, where the cell's format is a program's default: 9/1/25. */
    private String date(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
        boolean day = format.contains("y") && format.contains("d");
        if (format.contains("年") || !day) {
            // The library leaves the quotes around 年 and 月 in place.
            return formatter.formatCellValue(cell).replace("\"", "");
        }
        @Nullable LocalDateTime value = cell.getLocalDateTimeCellValue();
        if (value == null) {
            return formatter.formatCellValue(cell);
        }
        String time =
                format.contains("h") ? String.format(Locale.ROOT, " %d:%02d", value.getHour(), value.getMinute()) : "";
        return value.getYear() + "年" + value.getMonthValue() + "月" + value.getDayOfMonth() + "日" + time;
    }
}
