package org.yihaoda.bot.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.ValidityState;

/** The Chinese words of the kb commands, from kb.properties. */
final class KbWording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.yihaoda.bot.cli.kb", Locale.ROOT);

    private KbWording() {}

    /** The text with {0}, {1} … replaced; numbers are written without commas, since years and counts stand side by side. */
    static String text(String key, Object... values) {
        String[] written = Stream.of(values).map(Object::toString).toArray(String[]::new);
        return MessageFormat.format(WORDS.getString(key), (Object[]) written);
    }

    static String of(Enum<?> value) {
        return text(value.getClass().getSimpleName() + "." + value.name());
    }

    /** The label of a state; of null that nothing is held. */
    static String state(@Nullable ValidityState state) {
        return state == null ? text("state.none") : Explanation.label(state);
    }

    /** 《title》（number）. */
    static String named(String title, @Nullable String number) {
        return "《" + Titles.inMarks(title) + "》" + (number == null ? "" : "（" + number + "）");
    }

    /** From a first to a last day; the beginning and the end of time are said in words. */
    static String interval(LocalDate from, LocalDate to) {
        String first = from.equals(LocalDate.MIN) ? text("always") : from.toString();
        String last = to.equals(LocalDate.MAX) ? text("openEnd") : to.toString();
        return text("interval", first, last);
    }
}
