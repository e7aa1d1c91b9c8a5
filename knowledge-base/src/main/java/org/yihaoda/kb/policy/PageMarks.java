package org.yihaoda.kb.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page that carries a document notes on its standing, beside the text; kept as printed, judged by kb.validity.
 *
 * @param validity the label 有效性 or one of its synonyms; empty when it is blank
 * @param effectiveOn 实施日期
 * @param endsOn the last day on which it holds: 有效期至, or the day before the 失效日期 or 废止日期
 * @param readOn the day on which the page was read: its marks are true of that day
 * @param openness 公开方式
 */
public record PageMarks(
        String validity,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate readOn,
        Openness openness) {
    public static final PageMarks NONE = new PageMarks("", null, null, null, Openness.UNMARKED);
}
