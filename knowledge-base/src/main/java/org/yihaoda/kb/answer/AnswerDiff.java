package org.yihaoda.kb.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihaoda.kb.review.FieldChange;
import org.yihaoda.kb.review.TextDiff;

/** What differs between two revisions of a standard answer, field by field, under the names that editors know. */
public final class AnswerDiff {
    /** How far a revision has come is no part of what it says. */
    private static final Set<AnswerColumn> STANDING = EnumSet.of(
            AnswerColumn.STATE,
            AnswerColumn.VERSION,
            AnswerColumn.EDITOR,
            AnswerColumn.APPROVER,
            AnswerColumn.APPROVED_ON);

    private AnswerDiff() {}

    public static List<FieldChange> between(StandardAnswer before, StandardAnswer after) {
        Map<AnswerColumn, String> old = AnswerCells.of(before);
        Map<AnswerColumn, String> now = AnswerCells.of(after);
        return Arrays.stream(AnswerColumn.values())
                .filter(column -> !STANDING.contains(column))
                .filter(column -> !old.getOrDefault(column, "").equals(now.getOrDefault(column, "")))
                .map(column -> new FieldChange(
                        column.header(), TextDiff.between(old.getOrDefault(column, ""), now.getOrDefault(column, ""))))
                .toList();
    }
}
