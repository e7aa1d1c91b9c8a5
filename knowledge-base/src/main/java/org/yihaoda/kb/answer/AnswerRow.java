package org.yihaoda.kb.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.csv.CellGuard;
import org.yihaoda.kb.csv.Labelled;
import org.yihaoda.kb.directory.RowProblem;

/** A row of a file of standard answers, with what is found to be wrong in it. A cell that is empty or says 无 counts as absent. */
final class AnswerRow {
    private static final Pattern DAY =
            Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?");
    private static final String WORDS = "[、，,；;|\\n]";
    /** Questions hold commas of their own. */
    private static final String SENTENCES = "[；;|\\n]";

    private static final String LEFT_OUT = "本行未导入：";

    private final int number;
    private final List<String> headers;
    private final List<String> cells;
    private final List<RowProblem> problems = new ArrayList<>();

    AnswerRow(int number, List<String> headers, List<String> cells) {
        this.number = number;
        this.headers = headers;
        this.cells = cells;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Nullable
    String get(AnswerColumn column) {
        int at = headers.indexOf(column.header());
        String cell = at < 0 || at >= cells.size()
                ? ""
                : CellGuard.read(cells.get(at).strip()).strip();
        return cell.isEmpty() || cell.equals("无") ? null : cell;
    }

    String text(AnswerColumn column) {
        String cell = get(column);
        return cell == null ? "" : cell;
    }

    /** The cell's text; when there is none, that is a problem. */
    String required(AnswerColumn column) {
        String cell = get(column);
        if (cell == null) {
            problem(column, "不能为空，请补填");
        }
        return cell == null ? "" : cell;
    }

    /** The cell's words; when there is none, that is a problem. */
    List<String> requiredWords(AnswerColumn column) {
        return required(column, words(column));
    }

    /** The cell's sentences; when there is none, that is a problem. */
    List<String> requiredSentences(AnswerColumn column) {
        return required(column, sentences(column));
    }

    private List<String> required(AnswerColumn column, List<String> parts) {
        if (parts.isEmpty()) {
            problem(column, "不能为空，请补填");
        }
        return parts;
    }

    List<String> words(AnswerColumn column) {
        return parts(column, WORDS);
    }

    List<String> sentences(AnswerColumn column) {
        return parts(column, SENTENCES);
    }

    private List<String> parts(AnswerColumn column, String separators) {
        return Arrays.stream(text(column).split(separators))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Null when the cell is empty; a cell that is no day is a problem. */
    @Nullable
    LocalDate day(AnswerColumn column) {
        String cell = get(column);
        if (cell == null) {
            return null;
        }
        Matcher day = DAY.matcher(cell);
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group("year")),
                        Integer.parseInt(day.group("month")),
                        Integer.parseInt(day.group("day")));
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like every other cell that is no day.
        }
        problem(column, "不是日期，请写成年-月-日，例如2026-06-01");
        return null;
    }

    <T extends Labelled> Optional<T> labelled(AnswerColumn column, T[] values) {
        String cell = get(column);
        Optional<T> found = cell == null ? Optional.empty() : Labelled.of(values, cell);
        if (found.isEmpty()) {
            problem(column, "应为下列之一：" + Labelled.all(values));
        }
        return found;
    }

    void problem(AnswerColumn column, String remedy) {
        problem(column, text(column), remedy);
    }

    void problem(AnswerColumn column, String value, String remedy) {
        problems.add(new RowProblem(number, column.header(), value, LEFT_OUT + remedy));
    }

    /** The remedy without what befell the row, for where there is none. */
    static String withoutRow(String remedy) {
        return remedy.startsWith(LEFT_OUT) ? remedy.substring(LEFT_OUT.length()) : remedy;
    }

    List<RowProblem> problems() {
        return problems;
    }
}
