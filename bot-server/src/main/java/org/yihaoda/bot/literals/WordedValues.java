package org.yihaoda.bot.literals;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that are no plain number with a unit: 周三, 几千, 翻倍, 八折, 一个半月, A4. Most must stand in a text as they are. */
final class WordedValues {
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?!年|岁|次|期)");
    private static final Pattern VAGUE =
            Pattern.compile("[几数上近][十百千万亿]+(?!分)|[廿卅卌仨]|花甲|古稀|耄耋|翻[一两三]?[倍番]|半天|半个月|(?:\\d(?:\\.\\d)?|[一二三四五六七八九])折");
    private static final Pattern AND_A_HALF =
            Pattern.compile("(?<number>\\d{1,2}|[一二两三四五六七八九十]{1,2})个半(?<unit>月|小时|学期)");
    private static final Pattern CODE = Pattern.compile("(?<![a-z\\d.@/])[a-z]{1,10}-?\\d{1,15}[a-z\\d]*(?![@.]\\w)");
    private static final Pattern MONEY =
            Pattern.compile("[¥￥]\\s?(?<number>\\d{1,12}(?:\\.\\d{1,2})?)(?!\\d|\\s?[万亿千元])");
    private static final Pattern LETTERED =
            Pattern.compile("(?<![\\da-z.])\\d{1,12}(?:\\.\\d{1,4})?\\s?(?:w|k|rmb|cny|yuan)(?![a-z])元?");

    private WordedValues() {}

    static List<Literal> in(LiteralText text) {
        return Stream.of(
                        text.all(
                                WEEKDAY,
                                LiteralKind.TIME,
                                match -> "周" + match.group("day").replace('天', '日')),
                        text.all(AND_A_HALF, LiteralKind.DURATION, WordedValues::andAHalf),
                        text.all(VAGUE, LiteralKind.COUNT, match -> match.group()),
                        text.all(MONEY, LiteralKind.AMOUNT, match -> Numeral.text(match.group("number")) + "元"),
                        text.all(LETTERED, LiteralKind.AMOUNT, match -> match.group()),
                        text.all(CODE, LiteralKind.COUNT, match -> match.group()))
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable String andAHalf(Matcher match) {
        String unit = match.group("unit").equals("月") ? "个月" : match.group("unit");
        return Numeral.value(match.group("number"))
                .map(number -> Numeral.text(number.add(new BigDecimal("0.5"))) + unit)
                .orElse(null);
    }
}
