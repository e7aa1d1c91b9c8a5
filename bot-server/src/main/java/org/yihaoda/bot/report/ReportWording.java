package org.yihaoda.bot.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The Chinese words of the import's report, from report.properties. */
final class ReportWording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.yihaoda.bot.report.report", Locale.ROOT);

    private ReportWording() {}

    /** The text with {0}, {1} … replaced; numbers are written without commas, since years and counts stand side by side. */
    static String text(String key, Object... values) {
        String[] written = Stream.of(values).map(Object::toString).toArray(String[]::new);
        return MessageFormat.format(WORDS.getString(key), (Object[]) written);
    }
}
