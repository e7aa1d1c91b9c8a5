package org.yihaoda.bot.answer.step;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.Narrowing;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.directory.UnitDocument;
import org.yihaoda.kb.directory.UnitDocument.Way;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/**
 * Answers who asks for a unit's telephone, hours or address and nothing else from the directory (KB-02): 市医保局电话. The
 * unit must be named, by its full name or a short one; the asker's own region's stands before those above it (PD-22).
 */
public final class FindUnit implements Step {
    private static final int FOUND = 20;

    private static final Narrowing UNITS = new Narrowing(Set.of(DocumentKind.CONTACT), null, null);
    private static final Map<Way, Pattern> WAYS = new EnumMap<>(Map.of(
            Way.PHONE, Pattern.compile("电话|热线|号码|联系方式|怎么联系|如何联系|咋联系"),
            Way.ADDRESS, Pattern.compile("地址|地点|什么地方|在?哪条[路街]|在?哪[里儿边]|在哪|怎么走"),
            Way.HOURS, Pattern.compile("几点|上班|下班|办公时间|工作时间|上班时间|开门|关门")));
    private static final Pattern ASKED =
            Pattern.compile(WAYS.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));
    private static final Pattern PUT = Pattern.compile("请问|你好|您好|咨询|一下|多少|是不是|有没有|有人|周末|周[一二三四五六日天]|星期[一二三四五六日天]"
            + "|今天|明天|现在|早上|上午|中午|下午|晚上|什么|哪个|时候|联系|[上下的是在要想问给我查找打去到告诉你您们吗呢啊呀嘛么不了能得有个和与及]|[^\\p{L}\\p{N}]");
    private static final Pattern LEVEL = Pattern.compile("^[省市区县旗州](?=..)");

    /** A unit that the question names, and how. */
    private record Named(StoredPassage passage, String name) {}

    private final CurrentCorpus corpus;
    private final RegionTree regions;
    private final AttachCitations attach = new AttachCitations();

    public FindUnit(CurrentCorpus corpus, RegionTree regions) {
        this.corpus = corpus;
        this.regions = regions;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        Optional<Named> unit = ASKED.matcher(draft.question().text()).find() ? named(draft) : Optional.empty();
        return unit.map(found -> attach.apply(draft.withExtracts(
                        List.of(extract(found.passage())),
                        missing(draft.question().text(), found.passage()))))
                .orElseGet(() -> new Progress.Continue(draft));
    }

    /** What was asked for and the directory does not hold is said, not left for the asker to find missing. */
    static List<String> missing(String question, StoredPassage passage) {
        return asked(question)
                .filter(way -> !UnitDocument.tells(passage.text(), way))
                .map(way -> Wording.text("notice.directory." + way))
                .toList();
    }

    private static Stream<Way> asked(String question) {
        return WAYS.entrySet().stream()
                .filter(way -> way.getValue().matcher(question).find())
                .map(Map.Entry::getKey);
    }

    private static Extract extract(StoredPassage passage) {
        return new Extract(passage, UnitDocument.ways(passage.text()));
    }

    private Optional<Named> named(AnswerDraft draft) {
        List<String> lineage = draft.region().stream()
                .flatMap(region -> regions.lineage(region.code()).stream())
                .map(Region::code)
                .toList();
        String question = draft.question().text();
        PassageQuery query = new PassageQuery(question, draft.question().asOf(), lineage, UNITS, FOUND);
        List<Named> named = corpus.get().stream()
                .flatMap(open -> open.search(query).kept().stream())
                .map(PassageHit::passage)
                .flatMap(passage -> longestName(passage, question).stream())
                .filter(unit -> asksNothingElse(question, unit.name()))
                .filter(unit -> tells(unit.passage(), question))
                .toList();
        // Without a region nobody can tell which of several 市医保局 is meant.
        return lineage.isEmpty() && named.size() > 1
                ? Optional.empty()
                : named.stream()
                        .min(Comparator.comparingInt(
                                        (Named unit) -> -unit.name().length())
                                .thenComparing(unit -> place(unit.passage(), lineage)));
    }

    /** Whether the directory holds what is asked for, or a telephone where it can be asked: some units have an address alone. */
    private static boolean tells(StoredPassage passage, String question) {
        return UnitDocument.tells(passage.text(), Way.PHONE)
                || asked(question).allMatch(way -> UnitDocument.tells(passage.text(), way));
    }

    /** The asker's own region first; a unit of no known region last. */
    private static int place(StoredPassage passage, List<String> lineage) {
        int place = lineage.indexOf(passage.regionCode());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Optional<Named> longestName(StoredPassage passage, String question) {
        return UnitDocument.names(passage.title(), passage.text()).stream()
                .flatMap(name -> Stream.of(name, LEVEL.matcher(name).replaceFirst("")))
                .filter(question::contains)
                .max(Comparator.comparingInt(String::length))
                .map(name -> new Named(passage, name));
    }

    private static boolean asksNothingElse(String question, String name) {
        String rest = ASKED.matcher(question.replace(name, "")).replaceAll("");
        return PUT.matcher(rest).replaceAll("").isEmpty();
    }
}
