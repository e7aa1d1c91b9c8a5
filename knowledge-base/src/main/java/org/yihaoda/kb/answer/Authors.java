package org.yihaoda.kb.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a standard answer and who let it be said: two people (KB-06).
 *
 * @param approver null until it is approved
 * @param approvedOn when the approver read the clauses that it stands on; null until then
 */
public record Authors(
        String editor, @Nullable String approver, @Nullable LocalDate approvedOn) {
    public Authors {
        if (editor.equals(approver)) {
            throw new IllegalArgumentException("editor and approver are one person: " + editor);
        }
    }
}
