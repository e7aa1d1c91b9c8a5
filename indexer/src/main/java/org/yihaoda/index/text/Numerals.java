package org.yihaoda.index.text;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits: 三十日 becomes 30日, 百分之五 5%, 二〇二五年 2025年, 1,200元 1200元, 三万元 and 3万元 both 30000元. A numeral is one
 * only before a unit, after 第, or as a share; the 一 of 一次性 and the 十四五 of a plan are none.
 */
final class Numerals {
    private static final String NUMERAL = "[一二两三四五六七八九十百千万亿零〇]";
    /** Of numerals of one character, which stand in many words, only those before these units count. */
    private static final String SURE_UNIT = "日|天|年(?!级)|个?(?:工作|自然)日|个月|月|周岁|岁|元|倍|小时|分钟";

    private static final String UNIT =
            SURE_UNIT + "|个|人|名|户|级|条|款|项|章|批|期|次|件|份|页|套|间|所|家|台|辆|吨|公斤|千克|平方|平米|公里|米|亩|公顷|周|季度|号|种|学时|课时|角|%";

    private static final Pattern NUMBER = Pattern.compile(
            String.join(
                    "|",
                    "(?<share>百分|千分)之(?<part>百|[一二三四五六七八九十百零〇]{1,7}|\\d{1,6})(?:点(?<point>[一二三四五六七八九零〇]{1,4}))?",
                    "(?<![〇○零一二三四五六七八九])(?<year>[一二][〇○零一二三四五六七八九]{3})(?=年)",
                    "(?<=第)(?<ordinal>" + NUMERAL + "{1,9})(?=[条款项章节编号批期届次])",
                    "(?<![\\d数几之点一二两三四五六七八九十百千万亿零〇])(?<many>(?=[一二两三四五六七八九十])" + NUMERAL + "{2,12}|十)(?=[余多]?(?:" + UNIT
                            + "))",
                    "(?<![\\d数几之点第期周一二两三四五六七八九十百千万亿零〇])(?<one>[一二两三四五六七八九])(?=[余多]?(?:" + SURE_UNIT + "))",
                    "(?<![\\d.,])(?<digits>\\d{1,3}(?:,\\d{3}){1,4}(?![\\d,])|\\d{1,12})(?<fraction>\\.\\d{1,6})?(?<scale>万亿|亿|万)?(?!\\.?\\d)"));

    private Numerals() {}

    static NormalText inDigits(NormalText text) {
        Matcher number = NUMBER.matcher(text.text());
        NormalTextBuilder built = new NormalTextBuilder(text.text().length());
        int done = 0;
        while (number.find()) {
            @Nullable String digits = digits(number.toMatchResult());
            if (digits != null && !digits.equals(number.group())) {
                built.append(text, done, number.start());
                built.append(digits, text.start(number.start()), text.end(number.end() - 1));
                done = number.end();
            }
        }
        if (done == 0) {
            return text;
        }
        built.append(text, done, text.text().length());
        return built.build();
    }

    /** Null when it is no number after all. */
    private static @Nullable String digits(MatchResult found) {
        if (found.group("share") != null) {
            return share(found);
        }
        if (found.group("year") != null) {
            return positional(found.group("year"));
        }
        if (found.group("digits") != null) {
            return grouped(found);
        }
        return ChineseNumber.value(found.group()).map(String::valueOf).orElse(null);
    }

    private static @Nullable String share(MatchResult found) {
        String part = found.group("part");
        @Nullable
        String whole = Character.isDigit(part.charAt(0)) && part.charAt(0) < 0x80
                ? part
                : ChineseNumber.value(part.equals("百") ? "一百" : part)
                        .map(String::valueOf)
                        .orElse(null);
        @Nullable String point = found.group("point");
        String fraction = point == null ? "" : "." + positional(point);
        return whole == null ? null : whole + fraction + (found.group("share").equals("百分") ? "%" : "‰");
    }

    private static String positional(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.codePoints().forEach(numeral -> digits.append(ChineseNumber.digit(numeral)));
        return digits.toString();
    }

    private static String grouped(MatchResult found) {
        String plain = found.group("digits").replace(",", "");
        @Nullable String fraction = found.group("fraction");
        @Nullable String scale = found.group("scale");
        if (scale == null) {
            return plain + (fraction == null ? "" : fraction);
        }
        BigDecimal value = new BigDecimal(plain + (fraction == null ? "" : fraction));
        int zeros = scale.equals("万") ? 4 : scale.equals("亿") ? 8 : 12;
        return value.scaleByPowerOfTen(zeros).stripTrailingZeros().toPlainString();
    }
}
