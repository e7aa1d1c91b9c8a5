package org.yihaoda.kb.naming;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yihaoda.kb.memo.Remembered;

/**
 * Titles as people cite and compare them. A measure is printed by a notice (关于印发…的通知), but cited by its own title
 * (PD-08). What a portal or a collection adds at a title's ends is no part of it: the state (PD-13), the number, the
 * edition (PD-19).
 */
public final class Titles {
    private static final String OPEN = "[【\\[(（〔［]";
    private static final String CLOSE = "[】\\])）〕］]";

    private static final Pattern WRAPPED = Pattern.compile(
            "(?:关于(?:重新|联合|修订)?|(?<=[厅室府局委部门])(?:联合)?(?=印发))(?:印发|公布|发布|修订)(?<inner>《[^《》]{4,200}》|[^《》]{4,200})的(?:通知|公告|通告)$");
    /** 印发《…》的通知, 省教育厅印发《…》, 《…》的通知: a notice whose 关于 or 的 is left out. */
    private static final Pattern PRINTED = Pattern.compile(
            "^(?:[^《》关]{0,60}(?:印发|颁布)(?<inner>《[^《》]{4,200}》)(?:的?通知)?|关于印发(?<loose>《[^《》]{4,200}》)通知|(?<alone>《[^《》]{4,200}》)的通知)$");

    private static final String STATE_MARK = OPEN
            + "(?:(?:(?:现|全文|部分|条款|部分条款|本文件|文件|此件)?已?被?(?:失效|废止|作废|停止执行|终止执行|替代|取消))|已修改|已修订|(?:现行|继续)?有效|尚未生效|尚未施行)"
            + CLOSE;
    private static final Pattern STATE_MARKS =
            Pattern.compile("^(?:" + STATE_MARK + "\\s{0,3}){1,4}|(?:\\s{0,3}" + STATE_MARK + "){1,4}$");
    private static final Pattern EDITION =
            Pattern.compile("[(（](?<note>[^()（）]{0,60})修[正订](?:版|本|文本)?[)）]$|(?<year>(?:19|20)\\d{2})年?修[正订](?:版|本)?$");
    private static final String STATE = "中华人民共和国";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    /** The longest number that is printed in brackets behind a title. */
    private static final int LONGEST_NUMBER = 60;

    private static final int TITLES = 4096;
    private static final Remembered<String, String> WORKS = new Remembered<>(TITLES, Titles::work);
    private static final Remembered<String, String> SUBJECTS =
            new Remembered<>(TITLES, title -> work(Subjects.of(bare(title))));

    private Titles() {}

    /** Without what portals add when the document has ended or changed: 【已失效】, （已废止） (PD-13). */
    public static String unmarked(String title) {
        return STATE_MARKS.matcher(title.strip()).replaceAll("").strip();
    }

    /** The inner title of a notice that prints a measure, else the title itself; without outer 《》. */
    public static String cited(String title) {
        String bare = bare(title);
        Matcher wrapped = WRAPPED.matcher(bare);
        String inner = wrapped.find() ? wrapped.group("inner") : printed(bare);
        return inner.startsWith("《") && inner.endsWith("》") && inner.indexOf('《', 1) < 0
                ? inner.substring(1, inner.length() - 1)
                : inner;
    }

    private static String printed(String bare) {
        Matcher printed = PRINTED.matcher(bare);
        return printed.matches()
                ? Stream.of("inner", "loose", "alone")
                        .flatMap(name -> Stream.ofNullable(printed.group(name)))
                        .findFirst()
                        .orElse(bare)
                : bare;
    }

    /** The cited title as it stands between 《 and 》, with marks of its own as 〈〉 (GB/T 15834). */
    public static String inMarks(String title) {
        return cited(title).replace('《', '〈').replace('》', '〉');
    }

    /**
     * The cited title folded for comparison: width, punctuation, spaces, state marks and the prefix 中华人民共和国 do not
     * count (PD-07, PD-13). 试行 counts, as the trial version and the definitive one are two documents; so does the
     * edition, for which see {@link #work}.
     */
    public static String key(String title) {
        String words = folded(cited(title));
        return words.startsWith(STATE) ? words.substring(STATE.length()) : words;
    }

    /** All of the printed title but its width, punctuation and spaces, to find the lines over which a page spreads it. */
    public static String folded(String title) {
        return NOT_WORDS
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The key without the edition: 甲法（2021年修正） and 甲法 are one work (PD-19). */
    public static String work(String title) {
        return key(EDITION.matcher(cited(title)).replaceFirst(""));
    }

    /**
     * Whether two titles may be the same one, loosely copied: one stands within the other, or they share half of their pairs
     * of characters. Both are titles of documents: their keys are remembered.
     */
    public static boolean alike(String one, String other) {
        String first = WORKS.of(one);
        String second = WORKS.of(other);
        if (first.contains(second) || second.contains(first)) {
            return true;
        }
        Set<String> pairs = pairs(first);
        long shared = pairs(second).stream().filter(pairs::contains).count();
        return 2 * shared >= Math.min(pairs.size(), pairs(second).size());
    }

    private static Set<String> pairs(String key) {
        return IntStream.range(0, Math.max(0, key.length() - 1))
                .mapToObj(at -> key.substring(at, at + 2))
                .collect(Collectors.toSet());
    }

    /** The year of the edition that the title names, as 2021 in 甲法（2021年修正）. */
    public static Optional<Integer> edition(String title) {
        Matcher edition = EDITION.matcher(cited(title));
        if (!edition.find()) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(edition.group());
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    /**
     * The key of what the title's page is about: the same for a measure, its drafts, the calls for comments on it, the
     * replies to them, its notice and its interpretation (PD-24, PD-26). It is a document's title: its subject is remembered.
     */
    public static String subject(String title) {
        return SUBJECTS.of(title);
    }

    /** Without the state and the number that stand in brackets at the ends. */
    private static String bare(String title) {
        String stateless = STATE_MARKS.matcher(title.strip()).replaceAll("").strip();
        return STATE_MARKS.matcher(withoutNumber(stateless)).replaceAll("").strip();
    }

    private static String withoutNumber(String title) {
        if (!title.endsWith(")") && !title.endsWith("）")) {
            return title;
        }
        for (int open = Math.max(1, title.length() - LONGEST_NUMBER); open < title.length(); open++) {
            boolean opens = title.charAt(open) == '(' || title.charAt(open) == '（';
            if (opens
                    && DocumentNumber.parse(title.substring(open + 1, title.length() - 1))
                            .isPresent()) {
                return title.substring(0, open).strip();
            }
        }
        return title;
    }
}
