package org.yihaoda.bot.match;

import java.util.regex.Pattern;

/** Whether a question denies something: 没有户口 asks otherwise than 有户口. */
final class Denials {
    /** 能不能, 有没有: both ways are asked. */
    private static final Pattern BOTH_WAYS = Pattern.compile("(\\p{IsHan})[不没]\\1|有没有|[不没][?？。]?$");
    /** Words and measures that deny nothing. */
    private static final Pattern PART_OF_A_WORD = Pattern.compile(
            "不动产|不少于|不超过|不低于|不高于|不限|不同|不过|不断|未成年|未来|无障碍|无偿|无人机|非遗|非机动|非全日制|分别|类别|级别|特别|区别|别人|性别|没收|不好意思");

    private static final Pattern DENIES = Pattern.compile("[不没未无非别勿]|拒绝|免(?!费|申|疫|税)");

    private Denials() {}

    static boolean in(String question) {
        String rest = BOTH_WAYS.matcher(question.strip()).replaceAll(" ");
        return DENIES.matcher(PART_OF_A_WORD.matcher(rest).replaceAll(" ")).find();
    }
}
