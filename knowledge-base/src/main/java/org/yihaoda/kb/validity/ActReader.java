package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Mention;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * Reads what a document does to others: 《…》（…）同时废止 in any sentence, and in a clean-up decision the lists under a heading
 * that says what becomes of them (PD-12, PD-16). A row in which no document can be made out is kept as unread (PD-17).
 */
final class ActReader {
    private static final Pattern DECISION =
            Pattern.compile("(?:废止|失效|清理|修改|修订|暂停|停止执行|延长|延续|继续有效).*(?:决定|通知|公告|通告|目录|结果|公布)|(?:决定|公告|通告|通知)$");
    /** Only such a title makes of a list without a telling heading one that ends what it names. */
    private static final Pattern REPEALING_TITLE = Pattern.compile("(?:废止|失效)(?!.*(?:修改|继续有效|保留)).*(?:决定|通知|公告|通告|目录)");

    private static final Pattern CLEAN_UP =
            Pattern.compile("(?:废止|失效|清理(?!整顿)(?=.*(?:文件|规章|法规|结果))|修改|修订|继续有效).*(?:决定|通知|公告|通告|目录|结果)");
    /** 根据《…》的规定，: what the act rests on. */
    private static final Pattern BASIS = Pattern.compile("(?:根据|依据|依照|按照)《[^，。；]*?(?:，|(?=废止|予以|宣布|决定废止)|$)");

    private static final Pattern FROM = Pattern.compile("(?:[自从于]|^|[，。；])(?<date>" + ChineseDates.DATE
            + ")(?<end>24时)?(?:起(?!(?:正式|开始)?(?:施行|实施|执行|试行)的)|(?=废止|失效|停止)|(?=[至到]" + ChineseDates.DATE + "))");
    /** The gaps are bounded here and below: a line without a full stop may be long. */
    private static final Pattern ALL_BUT = Pattern.compile(
            "除[^。]{0,60}?外[^。]{0,120}?(?<date>" + ChineseDates.DATE
                    + ")(?<inclusive>\\s*(?:（含[^）]*）)?\\s*(?:以前|之前|前))[^。]{0,120}?文件[^。]{0,120}?(?:失效|停止执行|(?<repealed>废止))"
                    + "|(?<date2>" + ChineseDates.DATE
                    + ")\\s*(?:（含[^）]*）)?\\s*(?:以前|之前|前)[^。]{0,120}?文件[^。]{0,120}?除[^。]{0,60}?外[^。]{0,120}?(?:失效|停止执行|(?<repealed2>废止))");
    /** What a sentence may do to the documents that it names, the longer wordings first. */
    private static final Pattern VERB = Pattern.compile(
            "(?<none>恢复(?:执行|施行|实施)|(?:不(?:予|得|再)|尚未|拟(?:予以)?|建议(?:予以)?|征求[^。]{0,6})(?:废止|失效|停止(?:执行|施行|实施))"
                    + "|(?:废止|失效|停止(?:执行|施行|实施))(?=(?:之)?[前后]|为由)|同时废止为由|除外|待[^，。]{0,30}后[^。]{0,60}?废止)"
                    + "|(?<extended>(?:有效期限?|执行期限?|实施期限?|施行期限?)(?:再)?(?:延长|延续|顺延|展期)(?:至|到|为至)?(?<until>"
                    + ChineseDates.LAST_DAY + ")?(?:(?<years>[一二两三四五\\d])年)?"
                    + "|(?:(?:延期|延长|延续|继续)(?:有效|执行|施行|实施)?|(?<=[》)）])(?:有效|执行|施行|实施)|继续(?:有效|执行|施行|实施)[^。；《]{0,12}?(?:期限?为?))[至到](?<until2>"
                    + ChineseDates.LAST_DAY + "))"
                    + "|(?<kept>继续有效|继续执行|予以保留)"
                    + "|(?<suspended>(?:暂停|暂缓|中止)(?:执行|实施|施行))"
                    + "|(?<repealed>(?:同时|同步|即行|即时|自行|自动|随之|相应|全文|予以|一并|宣布|决定|起|现|现予|均|已)废止|(?<=[》)）号、，日条])废止(?=$|[。；，执])|废止(?=《)"
                    + "|作废|予以撤销)"
                    + "|(?<invalid>(?:同时|予以|宣布|一并|自行|自动|即行|随之|相应|全文|起|均)失效|(?<=[》)）号、，日])失效(?=$|[。；，])|宣布(?=《[^。]*失效))"
                    + "|(?<stopped>停止(?:执行|施行|实施|使用|适用)|终止(?:执行|施行|实施)|终止(?=$|[。；，])|不再(?:继续)?(?:执行|施行|实施|适用|有效|沿用|使用))"
                    + "|(?<prevails>以本\\p{IsHan}{1,6}为准|(?:不一致|不符|抵触)[^。]{0,8}按照?本\\p{IsHan}{1,8}(?:执行|办理))");
    /** What hints at an ending that none of the verbs above has taken: such a sentence is left to the editors (PD-17). */
    private static final Pattern HINTS_AT_AN_END = Pattern.compile("废止|失效|作废|终止|停止|不再|撤销");
    /** A document that proposes, asks for comment or announces what is only planned does nothing yet. */
    private static final Pattern PROPOSES = Pattern.compile("征求|拟(?:废止|修改|宣布|保留)|建议|公示");
    /** 下列文件同时废止：, whose list follows on lines of its own. */
    private static final Pattern LIST_LEAD =
            Pattern.compile("(?:下列|以下)[^。]{0,120}?(?:废止|失效|作废|停止执行|不再作为行政管理的依据|继续有效)[^。]{0,60}[：:]$");
    /** 清理结果 of one row, in a cell of its own. */
    private static final Pattern RESULT = Pattern.compile("(?:予以|宣布|拟)?(?:废止|失效|继续有效|保留|修改|修订)");

    private static final Pattern SUSPENDED_UNTIL = Pattern.compile("[至到](?<date>" + ChineseDates.LAST_DAY + ")");
    private static final Pattern CLAUSE = Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,6}条(?:之[一二三四五六七八九十])?");
    /** 第三、四、五条. */
    private static final Pattern SEVERAL = Pattern.compile("第([一二三四五六七八九十百]+(?:[、和及][一二三四五六七八九十百]+)+)条");

    private static final Pattern NAMES_DOCUMENT = Pattern.compile(".*(?:关于|办法|规定|细则|意见|通知|决定|方案|规则|条例|措施|标准).*");
    private static final Set<String> TABLE_HEADS =
            Set.of("序号", "文件名称", "文号", "发文字号", "备注", "文件标题", "名称", "标题", "清理结果", "清理意见", "处理意见");
    private static final Set<Deed> ENDINGS = Set.of(Deed.REPEALED, Deed.INVALID, Deed.STOPPED);
    private static final Pattern OF_A_PART =
            Pattern.compile(CLAUSE + "|附件|中|部分|规定的|规定条件|的，|不一致|[三四五六七八九十]、[一二三四五六七八九十]");
    private static final int LONGEST_CAPTION = 50;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final PolicyDocument document;
    private final LocalDate start;
    private final boolean cleanUp;
    private final List<Act> acts = new ArrayList<>();
    private final List<Reference> kept = new ArrayList<>();
    private final List<Act.CloseAllBut> allBut = new ArrayList<>();
    /** The meaning of each open level's heading, outermost first. */
    private final Deque<ListMeaning> levels = new ArrayDeque<>();

    private ActReader(PolicyDocument document, LocalDate start) {
        this.document = document;
        this.start = start;
        this.cleanUp = CLEAN_UP.matcher(Titles.unmarked(document.title())).find();
    }

    /**
     * The acts of a document that may act at all: what binds, and announcements of such acts.
     *
     * @param start the day from which its words have effect
     */
    static List<Act> read(PolicyDocument document, Optional<LocalDate> start) {
        boolean acts = document.kind().binds()
                || document.kind() == DocumentKind.NOTICE
                        && DECISION.matcher(Titles.unmarked(document.title())).find();
        return acts && !PROPOSES.matcher(document.title()).find()
                ? new ActReader(document, start.orElse(BEFORE_ALL)).all()
                : List.of();
    }

    private List<Act> all() {
        document.clauses().forEach(this::clause);
        acts.removeIf(this::isSaidWithItsEnd);
        acts.addAll(AmendmentReader.read(document, start));
        allBut.forEach(
                each -> acts.add(new Act.CloseAllBut(each.issuedBefore(), each.as(), kept, each.from(), each.words())));
        return acts;
    }

    /** 暂停执行《…》 said once in passing, and once with the day until which. */
    private boolean isSaidWithItsEnd(Act act) {
        return act instanceof Act.Suspend(var target, var from, var lastDay, var words)
                && lastDay == null
                && acts.stream()
                        .anyMatch(other -> other instanceof Act.Suspend suspend
                                && suspend.lastDay() != null
                                && suspend.target().means(target.title(), target.number()));
    }

    private void clause(Clause clause) {
        while (levels.size() > clause.depth()) {
            levels.removeLast();
        }
        ListMeaning above = levels.isEmpty() ? byTitle() : levels.getLast();
        ListMeaning meaning = cleanUp ? ListMeaning.of(lead(clause), above) : new ListMeaning.Nothing();
        while (levels.size() <= clause.depth()) {
            levels.addLast(meaning);
        }
        Sentences.of(clause.heading()).forEach(sentence -> sentence(sentence, meaning));
        ListMeaning current = meaning;
        for (Block block : clause.blocks()) {
            boolean leads = LIST_LEAD.matcher(block.text().strip()).find();
            current = leads || cleanUp && isCaption(block) ? ListMeaning.of(block.text(), current) : current;
            read(block, current);
        }
        if (LIST_LEAD.matcher(lead(clause).strip()).find()) {
            current = ListMeaning.of(lead(clause), current);
        }
        levels.removeLast();
        levels.addLast(current);
    }

    private void read(Block block, ListMeaning meaning) {
        switch (block) {
            case Block.Paragraph(String text) -> Sentences.of(text).forEach(sentence -> sentence(sentence, meaning));
            case Block.Table(List<List<String>> rows) -> table(rows, meaning);
        }
    }

    /** A row of one cell only heads the rows that follow: 一、废止的文件. */
    private void table(List<List<String>> rows, ListMeaning meaning) {
        ListMeaning current = meaning;
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .toList();
            boolean heads = cleanUp && cells.size() == 1 && !cells.getFirst().contains("《");
            current = heads ? ListMeaning.of(cells.getFirst(), current) : current;
            if (!heads) {
                row(row, result(row).map(cell -> ListMeaning.of(cell, meaning)).orElse(current));
            }
        }
    }

    private Optional<String> result(List<String> row) {
        return row.stream()
                .map(String::strip)
                .filter(cell -> cleanUp && RESULT.matcher(cell).matches())
                .findFirst();
    }

    /** A short line that is no sentence and names nothing heads what follows: 继续有效的行政规范性文件目录. */
    private static boolean isCaption(Block block) {
        return block instanceof Block.Paragraph(String text)
                && text.length() <= LONGEST_CAPTION
                && !text.contains("。")
                && !text.contains("《");
    }

    private ListMeaning byTitle() {
        return REPEALING_TITLE.matcher(Titles.unmarked(document.title())).find()
                ? ListMeaning.of(document.title(), new ListMeaning.Nothing())
                : new ListMeaning.Nothing();
    }

    private static String lead(Clause clause) {
        return clause.heading().isEmpty() && !clause.blocks().isEmpty()
                ? clause.blocks().getFirst().text()
                : clause.heading();
    }

    private void sentence(String sentence, ListMeaning list) {
        if (AmendmentReader.amends(sentence)) {
            return;
        }
        Matcher all = ALL_BUT.matcher(sentence);
        if (all.find()) {
            closeAllBut(all, sentence);
            return;
        }
        ListMeaning reissue = ListMeaning.reissue(sentence).orElse(list);
        String acting = BASIS.matcher(sentence).replaceAll("");
        List<Mention> mentions = Mention.in(acting).stream()
                .filter(Predicate.not(this::isItself))
                .toList();
        List<Verb> verbs = verbs(acting);
        if (verbs.isEmpty() || reissue != list) {
            mentions.forEach(mention -> listed(mention.target(), sentence, reissue));
            boolean unexplained = reissue instanceof ListMeaning.Nothing
                    && HINTS_AT_AN_END.matcher(acting).find();
            if (!mentions.isEmpty() && unexplained) {
                acts.add(new Act.Unread(sentence.strip()));
            }
            return;
        }
        for (Mention mention : mentions) {
            verbOf(mention, verbs)
                    .ifPresent(verb -> act(mention.target(), verb, part(acting, mention, verb, mentions), sentence));
        }
    }

    /** An ending that is about a part of the document ends the clauses that the part names, or is left to the editors. */
    private void act(Reference target, Verb verb, String part, String sentence) {
        if (!ENDINGS.contains(verb.deed()) || !OF_A_PART.matcher(part).find()) {
            act(target, verb, sentence);
            return;
        }
        List<String> clauses = clauses(part);
        clauses.forEach(clause -> acts.add(new Act.CloseClause(target, clause, from(sentence), sentence.strip())));
        if (clauses.isEmpty()) {
            acts.add(new Act.Unread(sentence.strip()));
        }
    }

    private static List<String> clauses(String words) {
        return Stream.concat(
                        CLAUSE.matcher(words).results().map(MatchResult::group),
                        SEVERAL.matcher(words)
                                .results()
                                .flatMap(found ->
                                        Stream.of(found.group(1).split("[、和及]")).map(numeral -> "第" + numeral + "条")))
                .distinct()
                .toList();
    }

    /** What stands between the name and its verb, up to the next name: the part of the document that the verb is about. */
    private static String part(String sentence, Mention mention, Verb verb, List<Mention> mentions) {
        int end = mentions.stream()
                .mapToInt(Mention::start)
                .filter(start -> start >= mention.end() && start < verb.start())
                .min()
                .orElse(verb.start());
        return verb.start() < mention.end() ? "" : sentence.substring(mention.end(), end);
    }

    /** Its own title without a number is the document itself, as in 现印发《…》，原《…》同时废止. */
    private boolean isItself(Mention mention) {
        return mention.target().number() == null
                ? document.kind() == DocumentKind.POLICY && mention.target().means(document.title(), null) && !cleanUp
                : mention.target().number().equals(document.number());
    }

    /** What a verb does; each is a group of that name in {@link #VERB}. */
    private enum Deed {
        NONE,
        EXTENDED,
        KEPT,
        SUSPENDED,
        REPEALED,
        INVALID,
        STOPPED,
        PREVAILS;

        private String group() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A verb where it stands in a sentence, with what it says of time. */
    private record Verb(
            Deed deed,
            int start,
            @Nullable String until,
            @Nullable Integer years) {}

    private static List<Verb> verbs(String sentence) {
        List<Verb> verbs = new ArrayList<>();
        Matcher verb = VERB.matcher(sentence);
        while (verb.find()) {
            Deed deed = Stream.of(Deed.values())
                    .filter(each -> verb.group(each.group()) != null)
                    .findFirst()
                    .orElseThrow();
            @Nullable String until = verb.group("until") != null ? verb.group("until") : verb.group("until2");
            @Nullable Integer years = verb.group("years") == null ? null : ChineseDates.number(verb.group("years"));
            verbs.add(new Verb(deed, verb.start(), until, years));
        }
        return verbs;
    }

    /** The verb that follows it, 《…》同时废止; else, in 决定废止《…》, the one before it. */
    private static Optional<Verb> verbOf(Mention mention, List<Verb> verbs) {
        Optional<Verb> after =
                verbs.stream().filter(verb -> verb.start() >= mention.end()).findFirst();
        Optional<Verb> before = verbs.reversed().stream()
                .filter(verb -> verb.start() < mention.start())
                .findFirst();
        return after.or(() -> before);
    }

    private void act(Reference target, Verb verb, String sentence) {
        LocalDate from = from(sentence);
        String words = sentence.strip();
        switch (verb.deed()) {
            case EXTENDED -> acts.add(new Act.Continue(target, from, lastDay(verb.until()), verb.years(), words));
            case KEPT -> keeps(target, from, words);
            case SUSPENDED -> acts.add(new Act.Suspend(target, from, suspendedUntil(sentence), words));
            case REPEALED -> acts.add(new Act.Close(target, ValidityState.REPEALED, from, null, words));
            case INVALID -> acts.add(new Act.Close(target, ValidityState.EXPIRED, from, null, words));
            case STOPPED -> acts.add(new Act.Close(target, ValidityState.SUPERSEDED, from, null, words));
            case PREVAILS -> acts.add(new Act.Prevail(target, from, words));
            case NONE -> {}
        }
    }

    private void keeps(Reference target, LocalDate from, String words) {
        kept.add(target);
        acts.add(new Act.Continue(target, from, null, null, words));
    }

    private static @Nullable LocalDate lastDay(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(ChineseDates::readLastDay).orElse(null);
    }

    private static @Nullable LocalDate suspendedUntil(String sentence) {
        Matcher until = SUSPENDED_UNTIL.matcher(sentence);
        return until.find() ? lastDay(until.group("date")) : null;
    }

    private void listed(Reference target, String words, ListMeaning list) {
        if (target.number() == null && !NAMES_DOCUMENT.matcher(target.title()).matches()) {
            return;
        }
        LocalDate from = from(words);
        switch (list) {
            case ListMeaning.Closes(ValidityState as) -> acts.add(new Act.Close(target, as, from, null, words.strip()));
            case ListMeaning.ClosesUnlessReissued(ValidityState as, LocalDate deadline, LocalDate day) ->
                acts.add(new Act.Close(target, as, day, deadline, words.strip()));
            case ListMeaning.ClosesClauses(ValidityState as) -> clauses(target, as, words, from);
            case ListMeaning.Continues() -> keeps(target, from, words.strip());
            case ListMeaning.Suspends() ->
                acts.add(new Act.Suspend(target, from, suspendedUntil(words), words.strip()));
            case ListMeaning.Amends(var _), ListMeaning.Planned(), ListMeaning.Nothing() -> {}
        }
    }

    /** The clauses that the words name; a row that names none ends the whole document. */
    private void clauses(Reference target, ValidityState as, String words, LocalDate from) {
        List<String> named = clauses(words);
        named.forEach(clause -> acts.add(new Act.CloseClause(target, clause, from, words.strip())));
        if (named.isEmpty()) {
            acts.add(new Act.Close(target, as, from, null, words.strip()));
        }
    }

    /** A row names its document by a 发文字号, a title or both; the title is the first cell that reads like one. */
    private void row(List<String> cells, ListMeaning list) {
        if (list instanceof ListMeaning.Planned
                || list instanceof ListMeaning.Nothing && !cleanUp
                || cells.stream().anyMatch(TABLE_HEADS::contains)) {
            return;
        }
        String words = String.join(" ", cells).strip();
        Optional<DocumentNumber> number = cells.stream()
                .flatMap(cell -> DocumentNumber.parse(cell).stream())
                .findFirst()
                .or(() -> DocumentNumber.findIn(words));
        Optional<String> title = cells.stream()
                .filter(cell -> DocumentNumber.parse(cell).isEmpty())
                .filter(cell -> NAMES_DOCUMENT.matcher(cell).matches())
                .findFirst()
                .map(cell -> Mention.firstIn(cell)
                        .map(Reference::title)
                        .filter(name -> !name.isEmpty() && cell.startsWith("《"))
                        .orElse(cell));
        boolean telling = !(list instanceof ListMeaning.Nothing);
        if (telling && (number.isPresent() || title.isPresent())) {
            listed(new Reference(title.orElse(""), number.orElse(null)), words, list);
        } else if (!words.isBlank() && (telling || number.isPresent())) {
            acts.add(new Act.Unread(words));
        }
    }

    private void closeAllBut(Matcher all, String sentence) {
        String written = all.group("date") != null ? all.group("date") : all.group("date2");
        boolean repealed = all.group("repealed") != null || all.group("repealed2") != null;
        ChineseDates.read(written)
                .ifPresent(before -> allBut.add(new Act.CloseAllBut(
                        sentence.contains(written + "（含") ? before.plusDays(1) : before,
                        repealed ? ValidityState.REPEALED : ValidityState.EXPIRED,
                        List.of(),
                        from(sentence.substring(all.end(all.group("date") != null ? "date" : "date2"))),
                        sentence.strip())));
    }

    /** 自…起 in the sentence itself; else the day from which the document has effect. */
    private LocalDate from(String sentence) {
        Matcher from = FROM.matcher(sentence);
        if (!from.find()) {
            return start;
        }
        // 31日24时 is the first moment of the next day.
        return ChineseDates.read(from.group("date"))
                .map(day -> from.group("end") == null ? day : day.plusDays(1))
                .orElse(start);
    }
}
