package org.yihaoda.bot.restate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that point back: 这个补贴, 它, 上面说的, 该文件.
 *
 * @param before what stands before them
 * @param after what follows
 * @param strong whether they can point nowhere else: 它, 上面说的, 这个补贴, but not 这个 alone
 * @param document whether they point at a document
 */
record Pointing(String before, String after, boolean strong, boolean document) {
    private static final String DOCUMENT = "文件|办法|通知|规定|条例|意见|细则|方案|公告|实施办法|政策文件";
    private static final String HEAD = "政策|补贴|补助|津贴|贷款|待遇|奖励|资金|业务|事项|事情|事儿|事|项目|证件|证|钱|保险|服务|手续|优惠|标准|条件|材料|计划";
    private static final Pattern BACK = Pattern.compile(
            "(?<said>(?:上面|上边|前面|刚才|刚刚|之前|上述|以上|你|您)(?:所)?(?:说|提到|讲|回答|介绍)的?(?:这个|那个)?|上述|(?:这|那)种情况(?:下|的话)?|这样的情况)"
                    + "|(?<![应本其])(?<this>这一个|这个|那个|这项|那项|这种|那种|这笔|那笔|这份|那份|这些|那些|该项|该|此项)"
                    + "|(?<!其)(?<it>它们|它)");

    static Optional<Pointing> in(String text, String item) {
        Matcher matcher = BACK.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = text.substring(matcher.end());
        Matcher head = Pattern.compile("(?:" + DOCUMENT + "|" + HEAD + tails(item) + ")")
                .matcher(rest);
        boolean headed = head.lookingAt();
        boolean document = headed && head.group().matches(DOCUMENT);
        boolean strong =
                headed || matcher.group("it") != null || matcher.group().contains("情况");
        String after = headed && !asksItself(head.group()) ? rest.substring(head.end()) : rest;
        return Optional.of(new Pointing(text.substring(0, matcher.start()), after, strong, document));
    }

    /** 这个条件 asks for the condition, 这个补贴 names the matter. */
    private static boolean asksItself(String head) {
        return head.matches("手续|标准|条件|材料");
    }

    /** The matter's own last words: 这个贴息 of 贷款贴息. */
    private static String tails(String item) {
        StringBuilder tails = new StringBuilder();
        for (int length = item.length(); length >= 2; length--) {
            tails.append('|').append(Pattern.quote(item.substring(item.length() - length)));
        }
        return tails.toString();
    }
}
