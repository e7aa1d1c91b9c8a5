package org.yihaoda.kb.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.kb.csv.CsvTable;
import org.yihaoda.kb.directory.RowProblem;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reads standard answers from a CSV file with the columns of {@link AnswerColumn}, in any order (KB-03, KB-04). A row in which
 * anything is wrong is left out whole, since an approved text is said word for word or not at all; each fault is told with its
 * line, column, value and remedy, and nothing is thrown.
 */
public final class StandardAnswerReader {
    private final RegionTree regions;

    public StandardAnswerReader(RegionTree regions) {
        this.regions = regions;
    }

    /** Whether it is such a file, by its header: what every one has and no other list does. */
    public static boolean isHeader(List<String> headers) {
        return headers.contains(AnswerColumn.CODE.header()) && headers.contains(AnswerColumn.SHORT_TEXT.header());
    }

    public StandardAnswerReading read(byte[] file) {
        Optional<CsvTable> table = CsvTable.read(file);
        if (table.isEmpty()) {
            return unreadable(List.of(new RowProblem(0, "文件", "", "文件编码无法识别，请另存为UTF-8编码的CSV文件")));
        }
        return read(table.get());
    }

    /** Of a file that something else has parted into rows and cells. */
    public StandardAnswerReading read(CsvTable table) {
        List<RowProblem> missing = AnswerColumn.missingFrom(table.headers()).stream()
                .map(column -> new RowProblem(1, column.header(), "", "缺少“" + column.header() + "”列，请在首行补上该列标题"))
                .toList();
        return missing.isEmpty() ? rows(table) : unreadable(missing);
    }

    private static StandardAnswerReading unreadable(List<RowProblem> problems) {
        return new StandardAnswerReading(List.of(), problems, false);
    }

    private StandardAnswerReading rows(CsvTable table) {
        List<StandardAnswer> answers = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (int at = 1; at < table.lines().size(); at++) {
            AnswerRow row = new AnswerRow(at + 1, table.headers(), table.lines().get(at));
            if (row.isBlank()) {
                continue;
            }
            unique(row, AnswerColumn.CODE, codes);
            unique(row, AnswerColumn.TITLE, titles);
            new RowAnswer(row, regions).read().ifPresent(answers::add);
            problems.addAll(row.problems());
        }
        if (!table.whole()) {
            problems.add(new RowProblem(table.lines().size() + 1, "整行", "", "引号不成对，本行及以后各行未读取，请检查引号后重新导入"));
        }
        return new StandardAnswerReading(answers, problems, true);
    }

    private static void unique(AnswerRow row, AnswerColumn column, Set<String> seen) {
        String cell = row.get(column);
        if (cell != null && !seen.add(cell)) {
            row.problem(column, "与前面的行重复，请合并或另行编号、命名");
        }
    }
}
