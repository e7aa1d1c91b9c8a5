package org.yihaoda.kb.policy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles as people cite and compare them. A measure is printed by a notice (关于印发…的通知), but cited by its own title
 * (PD-08).
 */
public final class Titles {
    private static final Pattern WRAPPED =
            Pattern.compile("关于(?:重新)?(?:印发|公布|发布|修订)(?<inner>《[^《》]{4,}》|[^《》]{4,})的(?:通知|公告|通告)$");
    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private Titles() {}

    /** The inner title of a notice that prints a measure, else the title itself; without outer 《》. */
    public static String cited(String title) {
        String folded = title.strip();
        Matcher wrapped = WRAPPED.matcher(folded);
        String inner = wrapped.find() ? wrapped.group("inner") : folded;
        return inner.startsWith("《") && inner.endsWith("》") && inner.indexOf('《', 1) < 0
                ? inner.substring(1, inner.length() - 1)
                : inner;
    }

    /** The cited title as it stands between 《 and 》, with marks of its own as 〈〉 (GB/T 15834). */
    public static String inMarks(String title) {
        return cited(title).replace('《', '〈').replace('》', '〉');
    }

    /**
     * The cited title folded for comparison: width, punctuation, spaces and the prefix 中华人民共和国 do not count (PD-07).
     */
    public static String key(String title) {
        String folded = Normalizer.normalize(cited(title), Normalizer.Form.NFKC);
        return NOT_WORDS.matcher(folded).replaceAll("").replaceFirst("^中华人民共和国", "");
    }
}
