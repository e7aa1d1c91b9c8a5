package org.yihaoda.bot.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.region.RegionLevel;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.ValidityState;

/** The Chinese texts of {@code wording.properties}. A key without a text is a defect, and fails at once. */
public final class Wording {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.yihaoda.bot.wording.wording", Locale.ROOT);

    private Wording() {}

    /** The text with {0}, {1} … replaced. */
    public static String text(String key, Object... values) {
        try {
            return new MessageFormat(TEXTS.getString(key), Locale.CHINA).format(values);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("wording.properties has no text for " + key, e);
        }
    }

    public static String of(DocumentKind kind) {
        return text("kind." + kind.name());
    }

    public static String of(ValidityState state) {
        return Explanation.label(state);
    }

    public static String of(LegalLevel level) {
        return text("legal." + level.name());
    }

    public static String of(RegionLevel level) {
        return text("government." + level.name());
    }

    /** A date as people read it: 2025年3月1日. */
    public static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
