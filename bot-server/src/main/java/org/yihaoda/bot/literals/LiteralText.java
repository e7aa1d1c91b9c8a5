package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.text.NormalText;

/** A text in the spelling in which literals are looked for, and where each of its characters stood. */
final class LiteralText {
    private static final String FINANCIAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億零圆圓";
    private static final String ORDINARY = "一二二三三四五六六七八九十百千万亿零元元";
    private static final Pattern FINANCIAL_RUN =
            Pattern.compile("[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億零圆圓]{2,}|(?<=第)[壹贰叁肆伍陆柒捌玖拾]|[壹贰叁肆伍柒捌玖](?=[元万亿萬億倍])");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−－~～〜]");
    /** List marks, which NFKC would make numbers of. */
    private static final Pattern CIRCLED = Pattern.compile("[\u2460-\u249B\u2776-\u2793\u3220-\u3229]");

    /** 1. and （2） at the beginning of a line or an item. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:^|(?<=[\n；;：:。]))\\s*[(（]?\\d{1,2}[)）.、．](?!\\d)");

    private final String original;
    private final NormalText normal;

    private LiteralText(String original, NormalText normal) {
        this.original = original;
        this.normal = normal;
    }

    /** Every folding keeps the number of characters, so that places stay. */
    static LiteralText of(String original) {
        String ordinary = FINANCIAL_RUN.matcher(original).replaceAll(LiteralText::ordinary);
        String dashed = DASHES.matcher(ordinary).replaceAll("-");
        String unmarked = LIST_MARK
                .matcher(dashed)
                .replaceAll(mark -> "，".repeat(mark.group().length()));
        return new LiteralText(original, NormalText.of(CIRCLED.matcher(unmarked).replaceAll("，")));
    }

    private static String ordinary(MatchResult run) {
        StringBuilder numerals = new StringBuilder();
        run.group().chars().forEach(each -> numerals.append(ORDINARY.charAt(FINANCIAL.indexOf(each))));
        return numerals.toString();
    }

    String original() {
        return original;
    }

    String text() {
        return normal.text();
    }

    /** The words as they were written. */
    String written(int start, int end) {
        return original.substring(normal.start(start), normal.end(end - 1));
    }

    Literal literal(LiteralKind kind, String value, int start, int end) {
        return new Literal(kind, written(start, end), value, normal.start(start), normal.end(end - 1));
    }

    /** One literal for each match that the reader makes a value of. */
    List<Literal> all(Pattern pattern, LiteralKind kind, Function<Matcher, @Nullable String> value) {
        List<Literal> found = new ArrayList<>();
        Matcher match = pattern.matcher(text());
        while (match.find()) {
            @Nullable String normalised = value.apply(match);
            if (normalised != null && match.end() > match.start()) {
                found.add(literal(kind, normalised, match.start(), match.end()));
            }
        }
        return found;
    }
}
