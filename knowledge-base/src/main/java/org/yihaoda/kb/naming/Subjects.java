package org.yihaoda.kb.naming;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a title what its page adds to the measure's own: the call for comments, the reply, the explanation, the
 * notice that prints it (PD-24, PD-26). A title that does something else with a measure, such as 关于废止《…》的决定 or
 * 关于贯彻《…》的通知, is its own subject, and so is one that names two measures.
 */
final class Subjects {
    /** Wrappers stand around wrappers, as in 《关于印发〈…〉的通知》解读; real ones are three deep at most. */
    private static final int DEEPEST = 6;
    /** No title is longer; a longer text is left alone. */
    private static final int LONGEST = 400;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DRAFT =
            Pattern.compile("\\([^()]{0,12}(?:征求意见稿|意见稿|草案|草案修改稿|送审稿|讨论稿|试行稿|修订稿|修改稿|审议稿|审查稿|报批稿|公示稿)[^()]{0,6}\\)"
                    + "|\\((?:(?:19|20)\\d{2}年?)?修[订正改](?:版|本)?\\)|(?:征求意见稿|送审稿|修订草案|草案)$");

    private static final String EXPLANATION = "的?(?:政策|文件|图文|文字|专家|部门|权威|动漫|视频)*"
            + "(?:解读|图解|一图读懂|问答|答记者问|(?:起草|编制|修订|制定|修改|编写)(?:的|情况|有关情况)*说明)(?:材料|稿|问答|文稿|方案)*(?:的(?:公告|通知))?";
    private static final String COMMENTS =
            "(?!.*(?:实施|若干|指导|处理)意见).{0,16}(?:征求|征集|听取|采纳|反馈|公众意见|社会意见|各方意见|意见汇总|意见收集).{0,24}";
    private static final String PROCEDURE =
            "(?:重大行政决策)?(?:草案)?(?:的)?(?:召开)?(?:听证|专家论证|社会稳定风险评估|风险评估|合法性审[查核]|公平竞争审查|集体讨论|审议)(?:会)?.{0,20}";

    private static final Pattern AFTER_ANY = Pattern.compile(EXPLANATION + "|的?说明|" + COMMENTS + "|" + PROCEDURE);
    private static final Pattern AFTER_PRINTING = Pattern.compile("(?:的?(?:通知|公告|通告|函))?");
    private static final Pattern AFTER_ASKING =
            Pattern.compile("的?(?:修改)?(?:意见|建议)(?:和建议|与建议|、建议|建议)?(?:的)?(?:公告|通知|通告|函|启事)?|" + COMMENTS);
    private static final Pattern PRINTED_AFTER = Pattern.compile("(?:正式|公开)?(?:印发|公布|发布|出台)(?!的|会).{0,40}");

    private static final Pattern PRINTING = Pattern.compile("(?:印发|公布|发布|颁布|关于修订|解读|图解|读懂|图说)$");
    private static final Pattern ASKING = Pattern.compile("(?:征求|征集|听取)(?:社会各界|社会公众|公众|社会|各方)?(?:对|关于)?$");
    private static final Pattern OTHER_ACT =
            Pattern.compile("废止|修改|贯彻|落实|转发|实施|执行|延长|停止|调整|做好|开展|学习|宣传|清理|继续|延续|根据|按照");

    private static final Pattern LABEL =
            Pattern.compile("^(?:[【\\[(]?(?:政策|文件)?(?:解读|图解|一图读懂|一图看懂|图说|问答)[】\\])]?[丨|:—\\-]*)(?=[^丨|:—\\-].{5,})");
    private static final Pattern EXPLAINED = Pattern.compile("(?<subject>.{6,}?)" + EXPLANATION);
    private static final Pattern ASKED = Pattern.compile(
            "(?:.{0,40}?关于)?(?:向社会)?(?:再次)?(?:公开)?(?:征求|征集|听取)(?:社会各界|社会公众|公众|社会)?(?:对|关于)?(?<subject>.{6,}?)的?(?:修改)?(?:意见|建议)(?!稿).{0,12}");
    private static final Pattern COMMENTED = Pattern.compile(
            "(?:.{0,40}?关于)?(?:对|就)?(?<subject>.{6,}?)(?:向社会)?(?:再次)?(?:公开)?(?:(?:征求|征集|听取)(?:社会|公众|各方|各界)*(?:意见|建议)(?!稿)|(?:公众|社会)?意见(?:征集|征求|采纳|反馈)).{0,24}");
    private static final Pattern PRINTED = Pattern.compile("[^关]{1,60}[厅室府局委部院会](?:联合)?印发(?<subject>关于.{6,}?)(?:的通知)?");
    /** 关于…的若干措施 keeps its 关于; 关于甲办法, left of 关于甲办法的解读, does not. */
    private static final Pattern OWN_ABOUT =
            Pattern.compile(".*的[^的]{0,8}(?:通知|意见|措施|决定|方案|办法|规定|公告|通告|政策|细则|计划|规划|批复|函|条例)");

    private static final List<Pattern> PAGES = List.of(ASKED, COMMENTED, PRINTED);

    private Subjects() {}

    /** The title of the measure that a page of this title is about; the title itself when it is about nothing else. */
    static String of(String title) {
        if (title.length() > LONGEST) {
            return title;
        }
        String rest = folded(title);
        for (int depth = 0; depth < DEEPEST; depth++) {
            String inner = peeled(rest);
            if (inner.equals(rest)) {
                break;
            }
            rest = inner;
        }
        return rest;
    }

    private static String folded(String title) {
        String narrow = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("[〈<]", "《")
                .replaceAll("[〉>]", "》");
        return BLANKS.matcher(narrow).replaceAll("");
    }

    private static String peeled(String title) {
        String rest = LABEL.matcher(DRAFT.matcher(title).replaceAll("")).replaceFirst("");
        return rest.indexOf('《') < 0 ? unmarked(rest) : marked(rest).orElse(rest);
    }

    /** What stands between the only pair of 《》, when the words around it are a page's and not an act's. */
    private static Optional<String> marked(String title) {
        int open = title.indexOf('《');
        int close = closing(title, open);
        if (close < 0 || title.indexOf('《', close) >= 0) {
            return Optional.empty();
        }
        String before = title.substring(0, open);
        String after = title.substring(close + 1);
        return isWrapper(before, after) ? Optional.of(title.substring(open + 1, close)) : Optional.empty();
    }

    private static boolean isWrapper(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return true;
        }
        if (OTHER_ACT.matcher(before).find()) {
            return false;
        }
        return AFTER_ANY.matcher(after).matches()
                || PRINTED_AFTER.matcher(after).matches()
                || PRINTING.matcher(before).find()
                        && AFTER_PRINTING.matcher(after).matches()
                || ASKING.matcher(before).find() && AFTER_ASKING.matcher(after).matches();
    }

    private static int closing(String title, int open) {
        int depth = 0;
        for (int at = open; at < title.length(); at++) {
            char character = title.charAt(at);
            depth += character == '《' ? 1 : character == '》' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static String unmarked(String title) {
        for (Pattern page : PAGES) {
            Matcher wrapped = page.matcher(title);
            if (wrapped.matches()) {
                return wrapped.group("subject");
            }
        }
        Matcher explained = EXPLAINED.matcher(title);
        return explained.matches() ? withoutAbout(explained.group("subject")) : title;
    }

    private static String withoutAbout(String subject) {
        return subject.startsWith("关于") && !OWN_ABOUT.matcher(subject).matches() ? subject.substring(2) : subject;
    }
}
