package org.yihaoda.kb.validity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.calendar.WorkingCalendar;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.SourceAuthority;

/**
 * Reads what a document says of its own term: in its sentences, its page's labels and its title (PD-13 to PD-15). A
 * sentence counts only when it speaks of this document (本办法…, or 自…起施行): the term of a certificate, or of a policy that
 * an interpretation retells, is none of its own.
 */
public final class ValidityReader {
    /** Goes up whenever a document may be read differently; what was read by a lower one is read again. */
    public static final int VERSION = 2;

    private static final String MARK =
            "(?:[(][一二三四五六七八九十\\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}(?:[.]\\d{1,2}){0,6}[.、]?)?";
    private static final String THIS = "(?:(?:上述|以上)政策(?:措施)?|[本此](?:实施|暂行|试行|管理|工作|补充|行动|若干){0,2}"
            + "(?:办法|规定|细则|通知|通告|公告|意见|方案|条例|决定|措施|规则|规范|规程|指引|标准|政策|指南|批复|计划|规划|目录|清单|准则|导则|章程|制度|规约|预案|文件|令))";
    private static final String TERM = "(?:有效期限?|试行期限?|执行期限?|实施期限?|施行期限?)";
    private static final String TAKES_EFFECT = "(?:正式|开始)?(?:施行|实施|执行|生效|试行|实行)";
    private static final String SINCE = "[自从](?:" + ChineseDates.DATE + "|(?:发布|印发|公布|发文|下发|施行|实施)之日)起?";
    private static final String CLAUSE = "第[一二三四五六七八九十百零〇\\d]{1,6}条";
    private static final Pattern OWN = Pattern.compile("(?:^|[,;])" + MARK + THIS + "(?!所|规定|第|中|附)|" + THIS
            + "的?(?:自|从|有效|试行|暂定)|^" + MARK + "(?:" + SINCE + "|(?:政策)?" + TERM + ")");
    /** 其中第十二条自…起施行: a clause that starts on a day of its own. */
    private static final Pattern CLAUSE_FROM = Pattern.compile("(?<clauses>" + CLAUSE + "(?:[、和及]" + CLAUSE
            + "){0,40})[自从](?<date>" + ChineseDates.DATE + ")起" + TAKES_EFFECT);

    private static final Pattern FROM_DATE =
            Pattern.compile("[自从](?<date>" + ChineseDates.DATE + ")(?:零时|0时)?起?(?:" + TAKES_EFFECT + "|计算)(?!的)");
    private static final Pattern FROM_ISSUE = Pattern.compile(
            "[自从](?<act>发布|印发|公布|发文|下发)之日起(?:满?(?<days>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:日|天|(?<working>个工作日))后?)?"
                    + TAKES_EFFECT + "(?!的)");
    /** 本通知自…至…有效, 有效期自…至…: the whole term in one phrase. */
    private static final Pattern SPAN = Pattern.compile("(?:" + THIS + "的?(?:" + TERM + ")?|(?:^|[,;])" + MARK
            + "(?:政策)?" + TERM
            + ")(?:[为:]?[自从]?)(?<date>" + ChineseDates.DATE + ")起?[,]?[至到—–~-]+(?<until>" + ChineseDates.LAST_DAY
            + ")(?:止|有效|" + TAKES_EFFECT + "|$|[。,;])");
    /** What may stand before a term of this document's own: nothing, 本办法, or the words of its start. */
    private static final String LEAD =
            "(?:^|[,;])" + MARK + "(?:" + THIS + "的?)?(?:" + SINCE + TAKES_EFFECT + "?)?(?:暂定)?";

    private static final Pattern UNTIL = Pattern.compile(
            "(?:" + LEAD + TERM + "为?(?:" + SINCE + ")?|" + SINCE + TAKES_EFFECT + ",?(?:执行|施行|实施)?|" + THIS
                    + "(?:执行|施行|实施)|[,;](?:执行|施行|实施|有效)(?=截止))(?:截止(?:时间|日期)为?|截止[至到]?|截至|(?:持续|延续|延长)?[至到])(?<date>"
                    + ChineseDates.LAST_DAY + ")");
    private static final Pattern YEARS = Pattern.compile(
            LEAD + "(?:" + TERM + "(?:为|暂定|" + SINCE
                    + ")*(?:(?<years>\\d{1,2}|[一二两三四五六七八九十叁]{1,2})年|(?<months>\\d{1,3})个月)|试行(?<trial>[一二两三]|\\d)年)(?=$|[^\\p{IsHan}])");
    /** …，2025年3月31日废止; …，2025年4月1日起自动失效: the first day without it. */
    private static final Pattern ENDS_ON =
            Pattern.compile("[,;](?:[自从于]|将于)?(?<date>" + ChineseDates.DATE + ")起?(?:自动|自行|即行)?(?:废止|失效|停止(?:执行|施行))");
    /** …，2024年12月31日前有效. */
    private static final Pattern VALID_BEFORE =
            Pattern.compile("[,;](?:在|于)?(?<date>" + ChineseDates.DATE + ")(?:以前|之前|前)有效");
    /**
     * A start followed by a length or an end that no pattern has taken: 自…起施行，有效期一年半. Not to know the end is not to have
     * none.
     */
    private static final Pattern UNREAD_END = Pattern.compile(
            "(?:之日|日)起" + TAKES_EFFECT + "[,;]?(?:暂定)?(?:" + TERM + "|期限)(?:为|满)?[^。;]{0,8}?(?:年|月|日)(?!的)");

    private static final Pattern NEW_TERM = Pattern.compile(
            TERM + "为?(?:延长)?(?:[至到](?<date>" + ChineseDates.LAST_DAY + ")|(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})年)");
    private static final Pattern ENDED =
            Pattern.compile("(?<repealed>废止|撤销)|(?<!部分)失效|停止执行|^(?:无效|过期|已过期|非有效|否)$|(?:被|已)替代|暂停执行");
    private static final Pattern HOLDS = Pattern.compile("^(?:现行|全文)?有效|^是$|继续有效");
    private static final Pattern TITLE_MARK = Pattern.compile("[【\\[(〔](?:已|现已)?(?:失效|(?<repealed>废止)|停止执行)[】\\])〕]");
    private static final Pattern DRAFT =
            Pattern.compile("征求意见稿(?!.*(?:采纳|反馈|结果))|公开征求(?!.*(?:采纳|反馈|结果)).*意见|草案(?:$|[)）])");
    /** 规章 take effect thirty days after publication when they say nothing (PD-14, 规章制定程序条例 art. 32). */
    private static final int RULE_WAITS = 30;

    private static final int MONTHS = 12;
    /** Days between signing and printing, at most. */
    private static final int LONGEST_PRINTING = 60;

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    private final PolicyDocument document;
    private final LocalDate readOn;
    private final List<Evidence> starts = new ArrayList<>();
    private final List<Evidence> ends = new ArrayList<>();
    private final List<Evidence> rest = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Testimony.OfClause> clauses = new ArrayList<>();

    private ValidityReader(PolicyDocument document) {
        this.document = document;
        this.readOn = Objects.requireNonNullElse(document.marks().readOn(), LocalDate.EPOCH);
    }

    /** All that the document says of its own standing and of others'. */
    public static Testimony read(PolicyDocument document) {
        ValidityReader reader = new ValidityReader(document);
        List<Evidence> own = reader.own();
        return new Testimony(own, reader.clauses, ActReader.read(document, startOf(own)));
    }

    /** The day from which the document's own words have effect; also that of its acts upon others. */
    static Optional<LocalDate> startOf(List<Evidence> own) {
        Stream<LocalDate> stated = own.stream()
                .flatMap(each -> each.effect() instanceof Effect.Starts(LocalDate on) ? Stream.of(on) : Stream.empty());
        Stream<LocalDate> known = own.stream()
                .flatMap(each ->
                        each.effect() instanceof Effect.Exists(LocalDate since) ? Stream.of(since) : Stream.empty());
        return stated.max(Comparator.naturalOrder()).or(known::findFirst);
    }

    private List<Evidence> own() {
        document.dates()
                .first()
                .ifPresent(day -> rest.add(Evidence.own(Strength.DEFAULT, new Effect.Exists(day), "成文或发布于" + day)));
        if (document.kind() != DocumentKind.INTERPRETATION && document.kind() != DocumentKind.QUESTIONS) {
            sentences().filter(ValidityReader::speaksOfItself).forEach(this::sentence);
        }
        pageStart();
        terms();
        pageEnd();
        label();
        title();
        byKind();
        return Stream.of(starts, ends, rest).flatMap(List::stream).toList();
    }

    /** The last day that new words of a term clause state, counted from the document's start. */
    static Optional<LocalDate> endIn(String words, LocalDate start) {
        Matcher term = NEW_TERM.matcher(fold(words));
        if (!term.find()) {
            return Optional.empty();
        }
        return term.group("date") != null
                ? ChineseDates.readLastDay(term.group("date"))
                : Optional.of(lastDay(start, ChineseDates.number(term.group("years"))));
    }

    private Stream<String> sentences() {
        return document.clauses().stream()
                .flatMap(ValidityReader::lines)
                .flatMap(line -> Sentences.of(line).stream())
                .map(sentence -> sentence.replaceFirst("^" + CLAUSE + "\\s*", ""));
    }

    private static Stream<String> lines(Clause clause) {
        Stream<String> paragraphs = clause.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text);
        return Stream.concat(Stream.of(clause.heading()), paragraphs);
    }

    private static boolean speaksOfItself(String sentence) {
        return OWN.matcher(fold(sentence)).find();
    }

    /** Narrow digits and punctuation, no spaces: pages break dates with both. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private void sentence(String sentence) {
        String folded = clauseStarts(fold(sentence), sentence);
        start(folded, sentence);
        boolean ended = end(folded, sentence);
        if (!ended && UNREAD_END.matcher(folded).find()) {
            rest.add(own(new Effect.Illegible(null), sentence));
        }
    }

    /** Takes out what the sentence says of single clauses, and leaves what it says of the whole. */
    private String clauseStarts(String folded, String sentence) {
        Matcher of = CLAUSE_FROM.matcher(folded);
        while (of.find()) {
            Optional<LocalDate> day = ChineseDates.read(of.group("date"));
            Effect effect = day.<Effect>map(Effect.Starts::new).orElseGet(() -> new Effect.Illegible(null));
            Matcher clause = Pattern.compile(CLAUSE).matcher(of.group("clauses"));
            while (clause.find()) {
                clauses.add(new Testimony.OfClause(clause.group(), own(effect, sentence)));
            }
        }
        return of.replaceAll("");
    }

    /** Terms stand at a document's end, so the last sentence that states a start wins. */
    private void start(String folded, String sentence) {
        for (Pattern stated : List.of(FROM_DATE, SPAN)) {
            Matcher date = stated.matcher(folded);
            if (date.find()) {
                begins(ChineseDates.read(date.group("date")), sentence);
                return;
            }
        }
        Matcher issue = FROM_ISSUE.matcher(folded);
        if (issue.find()) {
            Optional<LocalDate> pinned = issue.group("days") == null ? pinnedByPage() : Optional.empty();
            pinned.or(() -> issued(issue.group("act")).map(day -> after(day, issue)))
                    .ifPresent(day -> begins(Optional.of(day), sentence));
        }
    }

    private static LocalDate after(LocalDate day, Matcher issue) {
        int days = issue.group("days") == null ? 0 : ChineseDates.number(issue.group("days"));
        return issue.group("working") == null ? day.plusDays(days) : CALENDAR.plusWorkingDays(day, days);
    }

    /** 自印发之日起施行 names no day; a page that names one, soon after the signature, tells which it was. */
    private Optional<LocalDate> pinnedByPage() {
        return Optional.ofNullable(document.marks().effectiveOn())
                .filter(unused -> document.dates().issuedOn() == null)
                .filter(day -> document.dates()
                        .first()
                        .filter(first -> !day.isBefore(first) && !day.isAfter(first.plusDays(LONGEST_PRINTING)))
                        .isPresent());
    }

    private void begins(Optional<LocalDate> day, String sentence) {
        if (day.isEmpty()) {
            rest.add(own(new Effect.Illegible(null), sentence));
            return;
        }
        starts.clear();
        starts.add(own(new Effect.Starts(day.get()), sentence));
    }

    /** A repost's page was published on a day of its own, which is not that of the document. */
    private Optional<LocalDate> issued(String act) {
        boolean publication = act.equals("公布") || act.equals("发布");
        boolean repost = document.source().authority() == SourceAuthority.OFFICIAL_REPOST
                || document.source().authority() == SourceAuthority.THIRD_PARTY;
        return publication && !repost
                ? document.dates().publication()
                : document.dates().issue();
    }

    /** Whether the sentence states an end. */
    private boolean end(String folded, String sentence) {
        Matcher years = YEARS.matcher(folded);
        Matcher until = UNTIL.matcher(folded);
        Matcher span = SPAN.matcher(folded);
        if (years.find()) {
            terms.add(term(years, sentence));
        } else if (until.find()) {
            ends(ChineseDates.readLastDay(until.group("date")), sentence);
        } else if (span.find()) {
            ends(ChineseDates.readLastDay(span.group("until")), sentence);
        } else {
            return endsBefore(folded, sentence);
        }
        return true;
    }

    private boolean endsBefore(String folded, String sentence) {
        Matcher ends = ENDS_ON.matcher(folded);
        Matcher before = VALID_BEFORE.matcher(folded);
        if (ends.find()) {
            ends(ChineseDates.read(ends.group("date")).map(day -> day.minusDays(1)), sentence);
            return true;
        }
        if (before.find()) {
            ends(ChineseDates.read(before.group("date")), sentence);
            return true;
        }
        return false;
    }

    /** A stated length, counted once all sentences on the start have been read; {@code years} is null for months. */
    private record Term(int months, @Nullable Integer years, String sentence) {}

    private static Term term(Matcher stated, String sentence) {
        if (stated.group("months") != null) {
            return new Term(Integer.parseInt(stated.group("months")), null, sentence);
        }
        String written = stated.group("years") == null ? stated.group("trial") : stated.group("years");
        int years = ChineseDates.number(written.replace('叁', '三'));
        return new Term(years * MONTHS, years, sentence);
    }

    private void terms() {
        Optional<LocalDate> begin =
                startOf(Stream.concat(starts.stream(), rest.stream()).toList());
        for (Term term : terms) {
            begin.ifPresent(day ->
                    ends(new Effect.Ends(lastDayAfter(day, term.months()), term.years()), term.sentence()));
        }
    }

    /**
     * A term of years counts its first day in: five years from 2019-03-01 end with 2024-02-29, the day before the
     * anniversary, as 自…起施行 makes the first day a day in force. Where the anniversary is no day of the calendar, they end
     * with that month.
     */
    static LocalDate lastDay(LocalDate begin, int years) {
        return lastDayAfter(begin, years * MONTHS);
    }

    private static LocalDate lastDayAfter(LocalDate begin, int months) {
        LocalDate anniversary = begin.plusMonths(months);
        return anniversary.getDayOfMonth() == begin.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }

    private void ends(Optional<LocalDate> day, String sentence) {
        if (day.isEmpty()) {
            rest.add(own(new Effect.Illegible(null), sentence));
        }
        day.ifPresent(last -> ends(new Effect.Ends(last, null), sentence));
    }

    /** The same end said twice, as in the notice and in the measure that it prints, is one piece of evidence. */
    private void ends(Effect.Ends end, String sentence) {
        boolean said = ends.stream()
                .anyMatch(each -> ((Effect.Ends) each.effect()).lastDay().equals(end.lastDay()));
        if (!said) {
            ends.add(own(end, sentence));
        }
    }

    /** 实施日期 on the page, unless it only repeats the text. */
    private void pageStart() {
        @Nullable LocalDate effectiveOn = document.marks().effectiveOn();
        if (effectiveOn != null && days(starts).noneMatch(effectiveOn::equals)) {
            starts.add(label(new Effect.Starts(effectiveOn), "页面标注实施日期：" + effectiveOn));
        }
    }

    /** 失效日期 on the page, unless it only repeats the text; a day's difference is one of counting. */
    private void pageEnd() {
        @Nullable LocalDate endsOn = document.marks().endsOn();
        if (endsOn != null && days(ends).noneMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, endsOn)) <= 1)) {
            ends.add(label(new Effect.Ends(endsOn, null), "页面标注失效日期：" + endsOn));
        }
    }

    private static Stream<LocalDate> days(List<Evidence> evidence) {
        return evidence.stream().flatMap(each -> switch (each.effect()) {
            case Effect.Starts(LocalDate on) -> Stream.of(on);
            case Effect.Ends(LocalDate lastDay, var _) -> Stream.of(lastDay);
            default -> Stream.empty();
        });
    }

    private void label() {
        String label = document.marks().validity().strip();
        Matcher ended = ENDED.matcher(label);
        if (label.contains("部分")) {
            // Which clauses have ended the label does not say, so none is known to hold.
            rest.add(label(new Effect.Illegible(null), "页面标注有效性：" + label));
        } else if (ended.find()) {
            rest.add(label(new Effect.MarkedEnded(state(ended), readOn), "页面标注有效性：" + label));
        } else if (HOLDS.matcher(label).find()) {
            rest.add(label(new Effect.MarkedValid(readOn), "页面标注有效性：" + label));
        }
    }

    private void title() {
        Matcher mark = TITLE_MARK.matcher(fold(document.title()));
        if (mark.find()) {
            Effect ended = new Effect.MarkedEnded(state(mark), readOn);
            rest.add(Evidence.own(Strength.TITLE_MARK, ended, "标题标注：" + mark.group()));
        }
    }

    private static ValidityState state(Matcher ended) {
        return ended.group("repealed") != null ? ValidityState.REPEALED : ValidityState.EXPIRED;
    }

    private void byKind() {
        if (document.kind() == DocumentKind.DRAFT
                || DRAFT.matcher(document.title()).find()) {
            rest.add(Evidence.own(Strength.DEFAULT, new Effect.Drafted(), document.title()));
        }
        boolean order = document.number() != null && document.number().organ().endsWith("令");
        if (document.kind() == DocumentKind.REGULATION && order && starts.isEmpty()) {
            document.dates()
                    .publication()
                    .map(day -> day.plusDays(RULE_WAITS))
                    .ifPresent(day ->
                            starts.add(Evidence.own(Strength.DEFAULT, new Effect.Starts(day), "未写明施行日期，按公布之日起30日后施行")));
        }
    }

    private static Evidence own(Effect effect, String sentence) {
        return Evidence.own(Strength.OWN_TEXT, effect, sentence.strip());
    }

    private static Evidence label(Effect effect, String words) {
        return Evidence.own(Strength.PAGE_LABEL, effect, words);
    }
}
