package org.yihaoda.kb.validity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pieces of evidence for the tests, in one line each. */
final class Said {
    private Said() {}

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static Evidence exists(String since) {
        return Evidence.own(Strength.DEFAULT, new Effect.Exists(day(since)), "成文于" + since);
    }

    static Evidence starts(Strength strength, String on) {
        return Evidence.own(strength, new Effect.Starts(day(on)), strength + "自" + on + "起施行");
    }

    static Evidence ends(Strength strength, String lastDay) {
        return Evidence.own(strength, new Effect.Ends(day(lastDay), null), strength + "有效期至" + lastDay);
    }

    static Evidence closed(Strength strength, ValidityState as, String from) {
        return by(strength, new Effect.Closed(as, day(from)), as + "自" + from);
    }

    static Evidence continued(String from, @Nullable String lastDay) {
        return by(
                Strength.ACT,
                new Effect.Continued(day(from), lastDay == null ? null : day(lastDay)),
                "继续有效至" + lastDay);
    }

    static Evidence suspended(String from, @Nullable String lastDay) {
        return by(
                Strength.ACT,
                new Effect.Suspended(day(from), lastDay == null ? null : day(lastDay)),
                "暂停执行至" + lastDay);
    }

    static Evidence changed(ValidityState as, String from) {
        return by(Strength.ACT, new Effect.Changed(as, day(from)), as + "自" + from);
    }

    static Evidence markedValid(String readOn) {
        return Evidence.own(Strength.PAGE_LABEL, new Effect.MarkedValid(day(readOn)), "页面标注有效性：有效");
    }

    static Evidence markedEnded(Strength strength, ValidityState as, String readOn) {
        return Evidence.own(strength, new Effect.MarkedEnded(as, day(readOn)), strength + "标注" + as);
    }

    static Evidence illegible() {
        return Evidence.own(Strength.OWN_TEXT, new Effect.Illegible(null), "自2025年2月30日起施行");
    }

    static Evidence drafted() {
        return Evidence.own(Strength.DEFAULT, new Effect.Drafted(), "征求意见稿");
    }

    private static Evidence by(Strength strength, Effect effect, String words) {
        return new Evidence(strength, effect, words, new Evidence.Citation("id", "云州市决定", "云政规〔2025〕9号", false));
    }
}
