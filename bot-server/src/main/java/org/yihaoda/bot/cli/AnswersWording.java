package org.yihaoda.bot.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The Chinese words of the kb answers commands, from answers.properties. */
final class AnswersWording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.yihaoda.bot.cli.answers", Locale.ROOT);

    private AnswersWording() {}

    /** The text with {0}, {1} … replaced; numbers are written without commas. */
    static String text(String key, Object... values) {
        String[] written = Stream.of(values).map(Object::toString).toArray(String[]::new);
        return MessageFormat.format(WORDS.getString(key), (Object[]) written);
    }
}
