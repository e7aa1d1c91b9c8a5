package org.yihaoda.kb.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a standard answer as the cells of a row, from which {@link RowAnswer} reads the same one. */
final class AnswerCells {
    private static final String WORDS = "、";
    private static final String SENTENCES = "；";

    private AnswerCells() {}

    static List<String> headers() {
        return Arrays.stream(AnswerColumn.values()).map(AnswerColumn::header).toList();
    }

    static List<String> row(StandardAnswer answer) {
        return List.copyOf(of(answer).values());
    }

    static Map<AnswerColumn, String> of(StandardAnswer answer) {
        Map<AnswerColumn, String> cells = new EnumMap<>(AnswerColumn.class);
        for (AnswerColumn column : AnswerColumn.values()) {
            cells.put(column, cell(answer, column));
        }
        return cells;
    }

    private static String cell(StandardAnswer answer, AnswerColumn column) {
        return switch (column) {
            case CODE -> answer.code();
            case CATEGORIES -> String.join(WORDS, answer.categories());
            case TITLE -> answer.title();
            case VARIANTS -> String.join(SENTENCES, answer.variants());
            case SHORT_TEXT -> answer.text().shortText();
            case FULL_TEXT -> answer.text().fullText();
            case PLAIN_TEXT -> answer.text().plainText();
            case KIND -> answer.kind().label();
            case KEYWORDS -> String.join(WORDS, answer.keywords());
            case REGIONS -> String.join(WORDS, answer.scope().regions());
            case AUDIENCE -> String.join(WORDS, answer.scope().audience());
            case OWNER -> answer.ownerUnit();
            case TELEPHONE -> orEmpty(answer.telephone());
            case SOURCES -> answer.sources().stream().map(CitedClause::written).collect(Collectors.joining(SENTENCES));
            case EFFECTIVE -> day(answer.scope().effectiveFrom());
            case EXPIRES -> day(answer.scope().expires());
            case REVIEW -> day(answer.scope().reviewBy());
            case VISIBILITY -> answer.visibility().label();
            case STATE -> answer.state().label();
            case VERSION -> Integer.toString(answer.version());
            case EDITOR -> answer.authors().editor();
            case APPROVER -> orEmpty(answer.authors().approver());
            case APPROVED_ON -> day(answer.authors().approvedOn());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
