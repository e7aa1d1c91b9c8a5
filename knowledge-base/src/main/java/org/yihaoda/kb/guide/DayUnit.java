package org.yihaoda.kb.guide;

/** What the days of a limit are: 工作日, reckoned by the working calendar, or 自然日. */
public enum DayUnit {
    WORKING,
    CALENDAR
}
