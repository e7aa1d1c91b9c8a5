package org.yihaoda.bot.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.index.text.NormalText;

/**
 * A sentence or a part of one as meanings are compared.
 *
 * @param pairs its pairs of characters without the words that deny and bound
 * @param denials how often it denies
 * @param bounds which way its bounds point
 * @param denied of 超过, 低于 and the like that it holds, whether 不 stands before them
 */
record ClauseWords(String text, Set<String> pairs, int denials, Bounds bounds, Map<String, Boolean> denied) {
    /** Whether there are bounds from below, as 不低于, and from above, as 不超过. */
    record Bounds(boolean below, boolean above) {}

    /** From this share of common pairs on two texts say the same thing, or its opposite. */
    static final double SAME = 0.7;
    /** Texts this near to the best one are as good. */
    static final double NEARLY = 0.15;

    private static final Pattern VERB = Pattern.compile("(?<not>不(?:得|应|能|可以?|宜)?)?(?<verb>超过|高于|多于|大于|低于|少于|小于)");
    private static final Pattern AT_MOST = Pattern.compile(
            "不(?:得|应|能)?(?:超过|高于|多于|大于|超出)|不满|未满|不足|最高|最多|至多|以下|以内|之内|上限|(?<!不)(?<!不[得应能])(?:小于|低于|少于)");
    private static final Pattern AT_LEAST =
            Pattern.compile("不(?:得|应|能)?(?:低于|少于|小于|短于)|不下|最低|最少|至少|以上|下限|年满|已满|(?<!不)(?<!不[得应能])(?:超过|高于|大于|多于)");
    private static final Pattern DENIAL = Pattern.compile(
            "不(?!动产|仅|同|论|断|定期|良|服|当(?:使|得)|便|可抗力|含税|锈|限|但|管|少|妨|如|再?另行)|无(?!障碍|偿|线|人机|论|业|烟|害|锡)|未(?!来|成年)|没有?|非(?!税|遗|公|营利|机动|全日|物质|银行|学历|常|法|急)"
                    + "|禁止|严禁|免(?!费|申|疫|试)|拒绝|除外|取消|停止|勿");
    /** Words that turn up and fall away in honest rewording. */
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{N}]|[的了可以应当得须予能需要]");

    static ClauseWords of(String original) {
        String normal = NormalText.spelling(original);
        Bounds bounds = new Bounds(
                AT_LEAST.matcher(normal).find(), AT_MOST.matcher(normal).find());
        Matcher denial = DENIAL.matcher(
                AT_LEAST.matcher(AT_MOST.matcher(normal).replaceAll("")).replaceAll(""));
        int denials = (int) denial.results().count();
        return new ClauseWords(original, pairs(denial.replaceAll("")), denials, bounds, denied(normal));
    }

    private static Map<String, Boolean> denied(String normal) {
        Map<String, Boolean> denied = new HashMap<>();
        VERB.matcher(normal)
                .results()
                .forEach(verb -> denied.merge(verb.group("verb"), verb.group("not") != null, Boolean::logicalOr));
        return denied;
    }

    private static Set<String> pairs(String words) {
        String letters = LOOSE.matcher(words).replaceAll("");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** The share of these pairs that the other has; 0 without pairs. */
    double shareIn(ClauseWords other) {
        long common = pairs.stream().filter(other.pairs::contains).count();
        return pairs.isEmpty() ? 0 : (double) common / pairs.size();
    }

    /** How much both have in common, 0 to 1. */
    double likeness(ClauseWords other) {
        double one = shareIn(other);
        double two = other.shareIn(this);
        return one + two == 0 ? 0 : 2 * one * two / (one + two);
    }

    boolean deniesAsOften(ClauseWords other) {
        return denials % 2 == other.denials % 2;
    }

    boolean deniesLike(ClauseWords other) {
        return denials == 0 == (other.denials == 0);
    }

    /** Whether no bound points the other way. */
    boolean boundsLike(ClauseWords other) {
        boolean onlyBelow = bounds.below && !bounds.above;
        boolean onlyAbove = bounds.above && !bounds.below;
        boolean turned = onlyBelow && other.bounds.above && !other.bounds.below
                || onlyAbove && other.bounds.below && !other.bounds.above;
        boolean sameDenied = denied.entrySet().stream()
                .allMatch(verb -> verb.getValue().equals(other.denied.getOrDefault(verb.getKey(), verb.getValue())));
        return !turned && sameDenied;
    }
}
