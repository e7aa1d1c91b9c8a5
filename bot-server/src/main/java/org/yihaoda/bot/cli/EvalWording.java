package org.yihaoda.bot.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The Chinese words of the eval commands, from eval.properties. */
final class EvalWording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.yihaoda.bot.cli.eval", Locale.ROOT);

    private EvalWording() {}

    static String text(String key, Object... values) {
        String[] written = Stream.of(values).map(Object::toString).toArray(String[]::new);
        return MessageFormat.format(WORDS.getString(key), (Object[]) written);
    }

    /** A metric between 0 and 1, to four places, so that it can be told from its floor. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
