package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbering that stands somewhere inside a line, where a lost break would have put it at a line's start.
 *
 * @param value the number that it writes, to follow the count
 * @param between whether it is an article put between two others: 第十条之一
 */
record InnerMark(int start, int end, Mark.Rank rank, int value, boolean between) {
    private static final String HAN = "[一二三四五六七八九十百零〇]{1,6}";
    private static final Pattern ANY =
            Pattern.compile("第 ?(?<number>" + HAN + "|\\d{1,3}) ?(?<unit>[编章节条])(?<between>之[一二三四五六七八九十]+)?"
                    + "|[(（] ?(?<bracketed>[一二三四五六七八九十]{1,3}) ?[)）]"
                    + "|(?<![一二三四五六七八九十百千零〇第])(?<han>[一二三四五六七八九十]{1,3}) ?[、．]"
                    + "|(?<![\\d.．/:-])(?<digit>\\d{1,2})[.．、](?!\\d)");
    /** A quotation longer than this is more likely a sign whose partner was lost. */
    private static final Pattern QUOTED = Pattern.compile("《[^《》]{1,80}》|“[^“”]{1,200}”");

    /** Every numbering in the text outside of quotations and titles, in reading order. */
    static List<InnerMark> in(String text) {
        String open = QUOTED.matcher(text)
                .replaceAll(quoted -> "\0".repeat(quoted.group().length()));
        List<InnerMark> marks = new ArrayList<>();
        Matcher found = ANY.matcher(open);
        while (found.find()) {
            marks.add(of(found));
        }
        return marks;
    }

    private static InnerMark of(Matcher found) {
        if (found.group("unit") != null) {
            Mark.Rank rank = switch (found.group("unit")) {
                case "编" -> Mark.Rank.PART;
                case "章" -> Mark.Rank.CHAPTER;
                case "节" -> Mark.Rank.SECTION;
                default -> Mark.Rank.ARTICLE;
            };
            return at(found, rank, value(found.group("number")), found.group("between") != null);
        }
        if (found.group("bracketed") != null) {
            return at(found, Mark.Rank.HAN_IN_BRACKETS, value(found.group("bracketed")), false);
        }
        return found.group("han") != null
                ? at(found, Mark.Rank.HAN, value(found.group("han")), false)
                : at(found, Mark.Rank.DIGIT, value(found.group("digit")), false);
    }

    private static InnerMark at(Matcher found, Mark.Rank rank, int value, boolean between) {
        return new InnerMark(found.start(), found.end(), rank, value, between);
    }

    /** The number written in Han or Arabic digits; 十 alone is ten and 二十 twenty. */
    private static int value(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int sum = 0;
        int count = 0;
        for (int character : written.chars().toArray()) {
            int place = character == '百' ? 100 : character == '十' ? 10 : 0;
            sum += place * Math.max(1, count);
            count = place == 0 ? Math.max(0, "零一二三四五六七八九".indexOf(character)) : 0;
        }
        return sum + count;
    }
}
