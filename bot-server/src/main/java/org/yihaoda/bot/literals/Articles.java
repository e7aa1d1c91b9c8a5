package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places in a document and ordinals: 第六条第二款 is 条6/款2, 第一批 is 第1批, 附件三 is 附件3. */
final class Articles {
    private static final String NUMERAL = "(?:\\d{1,4}|" + Numeral.WORDS + "{1,7})";
    private static final String SEGMENT =
            "第\\s?\\(?(?<number>" + NUMERAL + ")\\)?\\s?(?<unit>[编章节条款项目])(?!目|标)(?:之(?<sub>" + NUMERAL + "))?";
    private static final Pattern ONE = Pattern.compile(SEGMENT);
    private static final Pattern PATH = Pattern.compile(SEGMENT.replaceAll("\\(\\?<\\w+>", "(?:") + "(?:\\s?"
            + SEGMENT.replaceAll("\\(\\?<\\w+>", "(?:") + "){0,4}");
    private static final Pattern ORDINAL = Pattern.compile(
            "第\\s?(?<number>" + NUMERAL + ")\\s?(?<unit>批次?|期|届|次|档|类|级|个?季度|学期|轮|部分|阶段|位|名|号|个?月|个?工作日|日|天|年)");
    private static final Pattern ATTACHED =
            Pattern.compile("(?<unit>附件|附表|(?<!\\p{IsHan})表)\\s?(?<number>" + NUMERAL + ")(?![\\d.]|\\p{IsHan}?式)");
    private static final Pattern PLAN = Pattern.compile("十[一二三四五六七八九]五(?=[\"”’」]|规划|时期|期间)");

    private Articles() {}

    static List<Literal> in(LiteralText text) {
        return Stream.of(
                        text.all(PATH, LiteralKind.ARTICLE, match -> path(match.group())),
                        text.all(ORDINAL, LiteralKind.COUNT, match -> "第" + named(match)),
                        text.all(
                                ATTACHED,
                                LiteralKind.COUNT,
                                match -> match.group("unit") + Numeral.text(match.group("number"))),
                        text.all(PLAN, LiteralKind.COUNT, match -> match.group()))
                .flatMap(List::stream)
                .toList();
    }

    private static String path(String written) {
        List<String> segments = new ArrayList<>();
        Matcher each = ONE.matcher(written);
        while (each.find()) {
            String sub = each.group("sub");
            segments.add(each.group("unit")
                    + Numeral.text(each.group("number"))
                    + (sub == null ? "" : "之" + Numeral.text(sub)));
        }
        return String.join("/", segments);
    }

    private static String named(Matcher match) {
        return Numeral.text(match.group("number"))
                + match.group("unit").replaceFirst("^个", "").replaceFirst("次$", "");
    }
}
