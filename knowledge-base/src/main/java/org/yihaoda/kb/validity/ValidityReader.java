package org.yihaoda.kb.validity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * Reads a document's term from its own sentences, its page's label and its title's marker, in the order of PD-12. A
 * sentence counts only when it speaks of this document (本办法…, or 自…起施行): the term of a certificate, or of a policy
 * that an interpretation retells, is none of its own.
 */
public final class ValidityReader {
    private static final String MARK = "(?:[(][一二三四五六七八九十\\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])?";
    private static final String THIS = "本(?:实施)?(?:办法|规定|细则|通知|通告|公告|意见|方案|条例|决定|措施|规则|指引|标准|政策|指南|批复|计划)";
    private static final String TERM = "(?:有效期限?|试行期限?|执行期限|实施期限|施行期限)";
    private static final String TAKES_EFFECT = "(?:正式|开始)?(?:施行|实施|执行|生效|试行)";
    private static final String SINCE = "[自从](?:" + ChineseDates.DATE + "|(?:发布|印发|公布|发文|下发|施行|实施)之日)起?";
    private static final Pattern OWN = Pattern.compile("(?:^|[,;])" + MARK + THIS + "(?!所|规定|第|中|附)|" + THIS
            + "的?(?:自|从|有效|试行|暂定)|^" + MARK + "(?:" + SINCE + "|" + TERM + ")");
    private static final Pattern FROM_DATE =
            Pattern.compile("[自从](?<date>" + ChineseDates.DATE + ")起" + TAKES_EFFECT + "(?!的)");
    private static final Pattern FROM_ISSUE = Pattern.compile(
            "[自从](?<act>发布|印发|公布|发文|下发)之日起(?:满?(?<days>\\d{1,3})(?:个工作日|日|天)后?)?" + TAKES_EFFECT + "(?!的)");
    /** 本通知自…至…有效: the whole term in one phrase. */
    private static final Pattern SPAN = Pattern.compile(THIS + "的?" + TERM + "?为?[自从](?<date>" + ChineseDates.DATE
            + ")起?[至到](?<until>" + ChineseDates.DATE + ")(?:止|有效|" + TAKES_EFFECT + ")");
    /** What may stand before a term of this document's own: nothing, 本办法, or the words of its start. */
    private static final String LEAD =
            "(?:^|[,;])" + MARK + "(?:" + THIS + "的?)?(?:" + SINCE + TAKES_EFFECT + "?)?(?:暂定)?";

    private static final Pattern UNTIL = Pattern.compile("(?:" + LEAD + TERM + "为?(?:" + SINCE + ")?|" + SINCE
            + TAKES_EFFECT + ",?)(?:截止[至到]?|截至|(?:持续|延续|延长)?[至到])(?<date>" + ChineseDates.DATE + ")");
    private static final Pattern YEARS = Pattern.compile(LEAD + "(?:" + TERM + "(?:为|暂定|" + SINCE
            + ")*(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})年|试行(?<trial>[一二两三]|\\d)年)(?=$|[^\\p{IsHan}])");
    private static final Pattern ENDED = Pattern.compile("失效|废止|停止执行");
    private static final Pattern HOLDS = Pattern.compile("^(?:现行|全文)?有效|^是$|继续有效");
    private static final Pattern TITLE_MARK = Pattern.compile("[【\\[(〔](?:已|现已)?(?:失效|废止|停止执行)[】\\])〕]");
    private static final Pattern DRAFT = Pattern.compile("征求意见稿|公开征求.*意见|草案(?:$|[)）])");
    /** Used for documents marked as ended without a date: no as-of date may cite them. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private ValidityReader() {}

    /**
     * The term that the facts state.
     *
     * @param readOn the day the page was read; what it marks as ended had ended by then
     */
    public static Validity read(Facts facts, LocalDate readOn) {
        Reading reading = new Reading(facts, readOn);
        if (facts.kind() != DocumentKind.INTERPRETATION) {
            facts.sentences().stream().filter(ValidityReader::speaksOfItself).forEach(reading::sentence);
        }
        reading.label(facts.label());
        reading.title(facts.title());
        return reading.validity();
    }

    private static boolean speaksOfItself(String sentence) {
        return OWN.matcher(fold(sentence)).find();
    }

    /** Narrow digits and punctuation, no spaces: pages break dates with both. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** What has been read so far; the last sentence that states a term wins, since terms stand at a document's end. */
    private static final class Reading {
        private final Facts facts;
        private final LocalDate readOn;
        private boolean markedEnded;
        private final List<String> evidence = new ArrayList<>();
        private @Nullable LocalDate effectiveFrom;
        private @Nullable LocalDate lapsesAfter;
        private @Nullable LocalDate repealedFrom;
        private int years;

        Reading(Facts facts, LocalDate readOn) {
            this.facts = facts;
            this.readOn = readOn;
        }

        void sentence(String sentence) {
            String folded = fold(sentence);
            boolean start = start(folded);
            boolean end = end(folded);
            if (start || end) {
                evidence.add(sentence.strip());
            }
        }

        private boolean start(String sentence) {
            for (Pattern stated : List.of(FROM_DATE, SPAN)) {
                Matcher date = stated.matcher(sentence);
                if (date.find()) {
                    return begins(ChineseDates.read(date.group("date")));
                }
            }
            Matcher issue = FROM_ISSUE.matcher(sentence);
            return issue.find() && begins(issued(issue.group("act")).map(day -> day.plusDays(days(issue))));
        }

        private boolean begins(Optional<LocalDate> day) {
            day.ifPresent(from -> effectiveFrom = from);
            return day.isPresent();
        }

        private static int days(Matcher issue) {
            return issue.group("days") == null ? 0 : Integer.parseInt(issue.group("days"));
        }

        /** 印发 is dated by the signature, 公布 and 发布 by the publication; either stands in for the other. */
        private Optional<LocalDate> issued(String act) {
            boolean publication = act.equals("公布") || act.equals("发布");
            LocalDate first = publication ? facts.publishedOn() : facts.signedOn();
            LocalDate second = publication ? facts.signedOn() : facts.publishedOn();
            return Optional.ofNullable(first != null ? first : second);
        }

        private boolean end(String sentence) {
            Matcher years = YEARS.matcher(sentence);
            if (years.find()) {
                this.years =
                        ChineseDates.number(years.group("years") == null ? years.group("trial") : years.group("years"));
                return true;
            }
            Matcher until = UNTIL.matcher(sentence);
            if (until.find()) {
                return lapses(ChineseDates.read(until.group("date")));
            }
            Matcher span = SPAN.matcher(sentence);
            return span.find() && lapses(ChineseDates.read(span.group("until")));
        }

        private boolean lapses(Optional<LocalDate> day) {
            day.ifPresent(last -> lapsesAfter = last);
            return day.isPresent();
        }

        void label(String label) {
            if (ENDED.matcher(label).find()) {
                ended("页面标注：" + label);
            } else if (HOLDS.matcher(label.strip()).find()) {
                evidence.add("页面标注：" + label.strip());
            }
        }

        void title(String title) {
            Matcher mark = TITLE_MARK.matcher(fold(title));
            if (mark.find()) {
                ended("标题标注：" + mark.group());
            }
        }

        private void ended(String words) {
            markedEnded = true;
            evidence.add(words);
        }

        /** Whether the mark only repeats the text's own end. If not, the day it ended is unknown, and no day may cite it. */
        private boolean endedByItself() {
            return lapsesAfter != null && lapsesAfter.isBefore(readOn);
        }

        Validity validity() {
            LocalDate since = facts.signedOn() != null ? facts.signedOn() : facts.publishedOn();
            LocalDate begin = effectiveFrom != null ? effectiveFrom : since;
            if (lapsesAfter == null && years > 0 && begin != null) {
                lapsesAfter = begin.plusYears(years).minusDays(1);
            }
            if (markedEnded && !endedByItself()) {
                repealedFrom = ALWAYS;
            }
            boolean draft = facts.kind() == DocumentKind.DRAFT
                    || DRAFT.matcher(facts.title()).find();
            return new Validity(effectiveFrom, since, lapsesAfter, repealedFrom, draft, evidence);
        }
    }
}
