package org.yihaoda.kb.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.review.ReviewState;

/**
 * A standard answer as the fields of a form: what a file has as columns, under English names, each a text with the same
 * separators and the same rules (KB-03, KB-04). How far it has come and who wrote it are no fields: nobody types them.
 */
public final class AnswerForm {
    private static final Set<AnswerColumn> TYPED = EnumSet.complementOf(EnumSet.of(
            AnswerColumn.CODE,
            AnswerColumn.STATE,
            AnswerColumn.VERSION,
            AnswerColumn.EDITOR,
            AnswerColumn.APPROVER,
            AnswerColumn.APPROVED_ON));

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    private AnswerForm() {}

    /** What is wrong with a field. */
    public record FieldProblem(String field, String label, String value, String remedy) {}

    /** What was read: an answer, or what stands against it. */
    public record Filled(Optional<StandardAnswer> answer, List<FieldProblem> problems) {
        public Filled {
            problems = List.copyOf(problems);
        }
    }

    /** The fields' names: title, shortText … */
    public static Set<String> names() {
        return TYPED.stream().map(AnswerForm::name).collect(Collectors.toCollection(TreeSet::new));
    }

    public static Map<String, String> of(StandardAnswer answer) {
        Map<AnswerColumn, String> cells = AnswerCells.of(answer);
        Map<String, String> fields = new LinkedHashMap<>();
        TYPED.forEach(column -> fields.put(name(column), cells.getOrDefault(column, "")));
        return fields;
    }

    /**
     * The answer that the fields make, as a draft.
     *
     * @param fields by name; one that is not there is empty
     * @param editor who writes it
     */
    public static Filled read(String code, Map<String, String> fields, String editor, RegionTree regions) {
        Map<AnswerColumn, String> cells = new EnumMap<>(AnswerColumn.class);
        TYPED.forEach(column -> cells.put(column, fields.getOrDefault(name(column), "")));
        cells.put(AnswerColumn.CODE, code);
        cells.put(AnswerColumn.STATE, ReviewState.DRAFT.label());
        cells.put(AnswerColumn.EDITOR, editor);
        AnswerRow row = new AnswerRow(
                0, cells.keySet().stream().map(AnswerColumn::header).toList(), List.copyOf(cells.values()));
        Optional<StandardAnswer> answer = new RowAnswer(row, regions).read();
        List<FieldProblem> problems = row.problems().stream()
                .map(problem -> new FieldProblem(
                        field(problem.column()),
                        problem.column(),
                        problem.value(),
                        AnswerRow.withoutRow(problem.remedy())))
                .toList();
        return new Filled(answer, problems);
    }

    private static String field(String header) {
        return Arrays.stream(AnswerColumn.values())
                .filter(column -> column.header().equals(header))
                .map(AnswerForm::name)
                .findFirst()
                .orElse("");
    }

    /** SHORT_TEXT as shortText. */
    private static String name(AnswerColumn column) {
        return WORD.matcher(column.name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
