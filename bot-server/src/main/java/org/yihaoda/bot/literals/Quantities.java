package org.yihaoda.bot.literals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their units, shares and plain numbers. Of a range or a list (500—1000元, 3、6、12个月) each number has the
 * unit of the last.
 */
final class Quantities {
    private static final String SCALE = "(?:\\s?(?<scale>万亿|亿|万|千(?![克米瓦])|百(?!分)))?";
    private static final Pattern COUNTED = Pattern.compile("(?<![\\da-z.第])(?!十分(?!钟))(?<number>" + Numeral.ANY + ")"
            + SCALE + "[余多来]?\\s?(?:人民币)?(?:(?<share>[%‰][十百千万亿]{0,3})|(?<half>个?半(?=[年月]))?(?<unit>" + Units.ANY
            + ")(?<andHalf>半)?)?");
    private static final Pattern JOINED = Pattern.compile("\\s?(?:以上)?(?:[-至到、或和/]|或者|以及)\\s?");
    private static final Pattern RANGED = Pattern.compile("\\s?(?:以上)?[-至到]\\s?");
    private static final Pattern SCALED = Pattern.compile(".*?(?<scale>万亿|亿|万)");

    private static final Pattern TENTHS =
            Pattern.compile("(?<number>[一二两三四五六七八九]|\\d(?:\\.\\d)?)成(?<half>半)?(?![立为功员果本长品交就绩都人年熟])");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<lower>\\d{1,4}|" + Numeral.WORDS + "{1,4})分之(?<upper>\\d{1,4}|" + Numeral.WORDS + "{1,4})");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/.])(?<upper>\\d{1,2})/(?<lower>\\d{1,3})(?![\\d/])");
    private static final Pattern PROPORTION = Pattern.compile(
            "(?<![\\d.:])(?<one>\\d{1,4}|[一二三四五六七八九])\\s?(?::|比)\\s?(?<other>\\d{1,4}|[一二三四五六七八九])(?![\\d:])");
    private static final Pattern HALVES = Pattern.compile("(?<=[的按了])?一半|减半|半数|(?<![\\d一二两三四五六七八九个])半年");

    private Quantities() {}

    static List<Literal> shares(LiteralText text) {
        List<Literal> found = new ArrayList<>();
        found.addAll(
                text.all(FRACTION, LiteralKind.RATIO, match -> fraction(match.group("upper"), match.group("lower"))));
        found.addAll(
                text.all(SLASHED, LiteralKind.RATIO, match -> fraction(match.group("upper"), match.group("lower"))));
        found.addAll(text.all(TENTHS, LiteralKind.RATIO, Quantities::tenths));
        found.addAll(text.all(
                PROPORTION,
                LiteralKind.RATIO,
                match -> Numeral.text(match.group("one")) + ":" + Numeral.text(match.group("other"))));
        found.addAll(text.all(HALVES, LiteralKind.RATIO, match -> match.group().equals("半年") ? "6个月" : "50%"));
        return found;
    }

    /** A number as it was found. */
    private record Number(
            BigDecimal value,
            boolean plain,
            @Nullable LiteralKind kind,
            @Nullable String unit,
            int start,
            int end) {
        Number with(LiteralKind otherKind, String otherUnit, int factor) {
            return new Number(value.scaleByPowerOfTen(factor), plain, otherKind, otherUnit, start, end);
        }
    }

    static List<Literal> counted(LiteralText text) {
        List<Number> numbers = new ArrayList<>();
        Matcher match = COUNTED.matcher(text.text());
        int from = 0;
        while (match.find(from)) {
            @Nullable Number number = number(match);
            if (number != null) {
                numbers.add(number);
            }
            from = number == null ? match.start("number") + 1 : match.end();
        }
        inherit(numbers, text);
        return numbers.stream()
                .filter(number -> number.unit() != null || number.plain())
                .map(number -> literal(number, text))
                .toList();
    }

    private static @Nullable Number number(Matcher match) {
        @Nullable BigDecimal value = Numeral.value(match.group("number")).orElse(null);
        if (value == null) {
            return null;
        }
        boolean digits = isPlain(match.group("number"));
        BigDecimal scaled = value.scaleByPowerOfTen(zeros(match.group("scale")));
        if (match.group("share") != null) {
            String share = match.group("share");
            BigDecimal percent = share.charAt(0) == '‰' ? scaled.movePointLeft(1) : scaled;
            // 百分之一千 was read as 1%千: whatever it means, it is not 1%.
            return new Number(percent, digits, LiteralKind.RATIO, "%" + share.substring(1), match.start(), match.end());
        }
        @Nullable String written = match.group("unit");
        if (written == null) {
            return new Number(scaled, digits, null, null, match.start(), match.end());
        }
        Units.Unit unit = Units.of(written);
        boolean andHalf = match.group("half") != null
                || match.group("andHalf") != null && unit.name().equals("年");
        if (andHalf && unit.name().equals("年")) {
            BigDecimal months = scaled.multiply(BigDecimal.valueOf(12)).add(BigDecimal.valueOf(6));
            return new Number(months, digits, LiteralKind.DURATION, "个月", match.start(), match.end());
        }
        return new Number(scaled, digits, unit.kind(), unit.name(), match.start(), match.end());
    }

    /** Stands for a number without a unit too: 60, 两千; but not the 一 of 一般. */
    private static boolean isPlain(String numeral) {
        return numeral.charAt(0) < 0x80 || numeral.length() > 1 && numeral.matches(".*[十百千万亿].*");
    }

    /** From the last to the first, so that all of 3、6、12个月 are months. */
    private static void inherit(List<Number> numbers, LiteralText text) {
        for (int i = numbers.size() - 2; i >= 0; i--) {
            Number number = numbers.get(i);
            Number next = numbers.get(i + 1);
            String between = text.text().substring(number.end(), next.start());
            if (number.kind() == null
                    && next.kind() != null
                    && next.unit() != null
                    && JOINED.matcher(between).matches()) {
                int factor = RANGED.matcher(between).matches() && number.value().compareTo(next.value()) < 0
                        ? zerosOf(number, next, text)
                        : 0;
                numbers.set(i, number.with(next.kind(), next.unit(), factor));
            }
        }
    }

    /** In 3—5万元 the first is 万 too. */
    private static int zerosOf(Number number, Number next, LiteralText text) {
        Matcher scale = SCALED.matcher(text.written(next.start(), next.end()));
        boolean own = SCALED.matcher(text.written(number.start(), number.end())).lookingAt();
        return !own && scale.lookingAt() ? zeros(scale.group("scale")) : 0;
    }

    private static Literal literal(Number number, LiteralText text) {
        int end = number.end();
        while (end > number.start() + 1 && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        LiteralKind kind = number.kind() == null ? LiteralKind.COUNT : number.kind();
        String unit = number.unit() == null ? "" : number.unit();
        return text.literal(kind, Numeral.text(number.value()) + unit, number.start(), end);
    }

    private static int zeros(@Nullable String scale) {
        return switch (scale) {
            case null -> 0;
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            case "亿" -> 8;
            default -> 12;
        };
    }

    private static @Nullable String tenths(Matcher match) {
        return Numeral.value(match.group("number"))
                .map(value ->
                        value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(match.group("half") == null ? 0 : 5)))
                .map(percent -> Numeral.text(percent) + "%")
                .orElse(null);
    }

    /** A fraction whose decimals end is a percentage; 三分之二 stays 2/3. */
    private static @Nullable String fraction(String upper, String lower) {
        @Nullable BigDecimal above = Numeral.value(upper).orElse(null);
        @Nullable BigDecimal below = Numeral.value(lower).orElse(null);
        if (above == null || below == null || below.signum() == 0) {
            return null;
        }
        try {
            return Numeral.text(above.multiply(BigDecimal.valueOf(100)).divide(below, 4, RoundingMode.UNNECESSARY))
                    + "%";
        } catch (ArithmeticException endless) {
            BigInteger divisor = above.toBigInteger().gcd(below.toBigInteger());
            return above.toBigInteger().divide(divisor) + "/"
                    + below.toBigInteger().divide(divisor);
        }
    }
}
