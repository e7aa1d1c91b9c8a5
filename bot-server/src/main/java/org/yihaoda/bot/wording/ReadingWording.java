package org.yihaoda.bot.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.yihaoda.index.intake.Outcome;

/** The Chinese words for what reading files came to, in inspections and reports, from reading.properties. */
public final class ReadingWording {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.yihaoda.bot.wording.reading", Locale.ROOT);

    private ReadingWording() {}

    /** The text with {0}, {1} … replaced; numbers are written without commas. */
    public static String text(String key, Object... values) {
        String[] written = Stream.of(values).map(Object::toString).toArray(String[]::new);
        return MessageFormat.format(WORDS.getString(key), (Object[]) written);
    }

    public static String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The simple name of an outcome: Read, Stub. */
    public static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    /** 已读取, 缺附件. */
    public static String of(Outcome outcome) {
        return text("Outcome." + name(outcome));
    }

    /** What there is to say of it beyond its name. */
    public static String detail(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> text("detail.read", read.title(), read.clauses(), of(read.change()));
            case Outcome.Stub stub ->
                text("detail.stub", stub.title(), String.join("、", stub.missing()), of(stub.change()));
            case Outcome.Listed listed -> text("detail.listed", listed.of(), listed.read(), listed.changed());
            case Outcome.Skipped skipped -> skipped.reason();
            case Outcome.Damaged damaged -> text("detail.damaged", damaged.signs());
            case Outcome.NotOpen notOpen -> text("detail.notOpen", notOpen.mark());
            case Outcome.Duplicate duplicate -> text("detail.duplicate", duplicate.of());
            case Outcome.Failed failed -> failed.reason();
            case Outcome.Gone gone -> text("detail.gone", gone.title());
        };
    }
}
