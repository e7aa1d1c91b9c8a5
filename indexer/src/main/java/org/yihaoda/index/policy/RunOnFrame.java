package org.yihaoda.index.policy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the frame of a run-on text had its breaks: number and addressees at the head, attachments, signature and day. */
final class RunOnFrame {
    private static final int HEAD = 500;
    private static final int SIGNERS = 200;
    private static final Pattern NUMBER = Pattern.compile("^\\p{IsHan}{2,10}[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,4}号");
    private static final Pattern ADDRESSEES =
            Pattern.compile("(?:^|(?<=号)|(?<=的(?:通知|意见|函|批复|决定|通报|报告)))[各省市国][^。；！？：:《》]{2,400}"
                    + "(?:单位|部门|政府|[局厅委会院办处市州县区]|公司|学校|企业|中心|机构)(?:[（(][^）)：:]{1,40}[）)])?[:：](?=.)");
    private static final Pattern ATTACHMENTS = Pattern.compile("(?<=[。；）\\s])附件[:：]");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日|二[〇○零][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");
    private static final Pattern ORGAN = Pattern.compile("(?s).*(?:[厅局部委院会署办]|政府|办公[室厅]|银行|中心|总队|公司)\\s*");
    /** What an attachment is named by runs into the organs' names, and only an editor can part them. */
    private static final Pattern ATTACHED = Pattern.compile("附件[:：]\\d?$");

    private static final Pattern NOTE = Pattern.compile("[（(]此件(?:主动)?公开(?:发布)?[）)]");
    private static final Pattern COPIES = Pattern.compile("(?<=[。）)日\\s])抄送[:：]");
    private static final Pattern ATTACHMENT = Pattern.compile("附件[:：]?\\d{0,2}$");
    /** A space after a sentence is all that is left of some breaks. */
    private static final Pattern TRACE = Pattern.compile("(?<=[。；])[\\s\\p{Z}]+(?=[\\p{IsHan}（(《“])");

    private static final Pattern NAMED = Pattern.compile("《([^《》]{6,60})》");

    private RunOnFrame() {}

    static Set<Integer> breaks(String text) {
        Set<Integer> breaks = new TreeSet<>();
        head(text, breaks);
        starts(ATTACHMENTS, text, breaks);
        starts(COPIES, text, breaks);
        starts(TRACE, text, breaks);
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            breaks.add(note.start());
            breaks.add(note.end());
        }
        Set<Integer> titles = titles(text);
        signatures(text, titles, breaks);
        breaks.addAll(titles);
        return breaks;
    }

    private static void head(String text, Set<Integer> breaks) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Matcher number = NUMBER.matcher(head);
        if (number.find()) {
            breaks.add(number.end());
        }
        Matcher addressees = ADDRESSEES.matcher(head);
        if (addressees.find()) {
            breaks.add(addressees.start());
            breaks.add(addressees.end());
        }
    }

    private static void starts(Pattern pattern, String text, Set<Integer> breaks) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            breaks.add(found.start());
        }
    }

    /** The title of what a notice hands over stands again above its text: after the day, or after the word 附件. */
    private static Set<Integer> titles(String text) {
        Set<Integer> breaks = new TreeSet<>();
        Matcher named = NAMED.matcher(text.substring(0, Math.min(3 * HEAD, text.length())));
        while (named.find()) {
            Matcher again = Pattern.compile(
                            "(?<=日|[^关][^于]印发|附件[:：]?\\d{0,2}|[。）)\\s])" + Pattern.quote(named.group(1)))
                    .matcher(text);
            if (again.find(named.end()) && again.end() < text.length()) {
                breaks.add(again.end());
                Matcher word = ATTACHMENT.matcher(text).region(Math.max(0, again.start() - 4), again.start());
                breaks.add(word.find() ? word.start() : again.start());
                boolean listed = again.start() > 0 && "：:".indexOf(text.charAt(again.start() - 1)) >= 0;
                if (!listed) {
                    breaks.add(again.start());
                }
            }
        }
        return breaks;
    }

    /** A day that ends the text, or the letter above its attachment, with the organs' names before it. */
    private static void signatures(String text, Set<Integer> titles, Set<Integer> breaks) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            String after = text.substring(day.end());
            boolean ends = after.isBlank()
                    || titles.contains(day.end())
                    || after.matches("(?s)^\\s*(?:[（(](?:此件|联系)|附件|更多信息|抄送).*")
                    || after.matches("(?s)^\\p{IsHan}{2,24}" + DAY.pattern().split("\\|", 2)[0] + "印发.*");
            int from = startOfRun(text, day.start());
            String signers = text.substring(from, day.start());
            boolean signed = signers.isBlank()
                    || signers.length() <= SIGNERS
                            && ORGAN.matcher(signers).matches()
                            && signers.matches("[\\p{IsHan}\\s]+");
            if (ends && signed) {
                if (!ATTACHED.matcher(text).region(Math.max(0, from - 6), from).find()) {
                    breaks.add(from);
                }
                breaks.add(day.start());
                breaks.add(day.end());
            }
        }
    }

    /** Where the words since the last punctuation begin. */
    private static int startOfRun(String text, int end) {
        int start = end;
        while (start > 0 && "。；！？：:，,）)”》\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
