package org.yihaoda.kb.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as lists show it.
 *
 * @param revision the newest one's number
 * @param state the newest revision's
 * @param live the state of the last one that was published; null: none was
 * @param reviewBy when somebody has to look at it again (KB-05); null: no day is set
 */
public record LedgerLine(
        String code,
        String title,
        String unit,
        String visibility,
        int revision,
        ReviewState state,
        @Nullable ReviewState live,
        @Nullable LocalDate reviewBy) {}
