package org.yihaoda.bot.answer.step;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.ConsideredAnswer;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.answer.Unfit;
import org.yihaoda.bot.match.AnswerMatcher;
import org.yihaoda.bot.match.Match;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.FoundQuestion;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Looks for the standard answer to the question: one whose question asks the same (KB-04), that is published for citizens
 * (KB-06), and of which every clause that it cites is in force on that day (KB-07). The trace tells why others are not said.
 */
public final class MatchStandardAnswer implements Step {
    /** A longer text is a story, not a question that somebody approved an answer to. */
    private static final int LONGEST = 100;

    private static final int TOLD = 5;
    private static final Comparator<ConsideredAnswer> LIKELIEST_FIRST = Comparator.comparing(
                    (ConsideredAnswer each) -> !each.match().isSame())
            .thenComparing(each -> -each.match().probability())
            .thenComparing(each -> each.answer().code());

    private final CurrentCorpus corpus;
    private final RegionTree regions;
    private final RegionNames names;
    private final AnswerMatcher matcher = AnswerMatcher.shipped();

    public MatchStandardAnswer(CurrentCorpus corpus, RegionTree regions, RegionNames names) {
        this.corpus = corpus;
        this.regions = regions;
        this.names = names;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        String question = draft.question().text();
        Optional<LuceneCorpus> open = corpus.get();
        if (open.isEmpty() || question.codePointCount(0, question.length()) > LONGEST) {
            return new Progress.Continue(draft);
        }
        List<ConsideredAnswer> considered = considered(draft, open.get());
        return new Progress.Continue(draft.withConsidered(told(considered, chosen(considered, lineage(draft)))));
    }

    private List<String> lineage(AnswerDraft draft) {
        return draft.region().or(draft::named).stream()
                .flatMap(region -> regions.lineage(region.code()).stream())
                .map(Region::code)
                .toList();
    }

    private List<ConsideredAnswer> considered(AnswerDraft draft, LuceneCorpus open) {
        String question = draft.question().text();
        AnswerMatcher.Asked asked = matcher.asked(question, draft.question().asOf());
        AnswerFitness fitness = new AnswerFitness(draft.question().asOf(), lineage(draft), draft.named(), open::clause);
        Map<String, ConsideredAnswer> best = new LinkedHashMap<>();
        for (FoundQuestion found : open.standardQuestions(question)) {
            Match match = asked.with(found.question(), found.cosine());
            ConsideredAnswer each = new ConsideredAnswer(found.answer(), found.question(), match, Set.of(), List.of());
            best.merge(
                    found.answer().code(),
                    each,
                    (one, other) -> LIKELIEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream()
                .sorted(LIKELIEST_FIRST)
                .map(each -> each.match().isSame() ? weighed(each, fitness, open) : each)
                .toList();
    }

    private ConsideredAnswer weighed(ConsideredAnswer each, AnswerFitness fitness, LuceneCorpus open) {
        StandardAnswer answer = each.answer();
        Set<Unfit> unfit = fitness.of(answer, names.in(each.question(), ""));
        List<StoredPassage> sources = unfit.isEmpty()
                ? answer.sources().stream()
                        .flatMap(source -> passages(source, fitness, open).stream())
                        .distinct()
                        .toList()
                : List.of();
        return new ConsideredAnswer(answer, each.question(), each.match(), unfit, sources);
    }

    private static List<StoredPassage> passages(CitedClause source, AnswerFitness fitness, LuceneCorpus open) {
        return open.clause(source, fitness.asOf()).passages();
    }

    /**
     * The nearest region's own before the upper level's (PD-22), then the likeliest. Where no region is known and answers of
     * several regions match, none is.
     */
    private static Optional<ConsideredAnswer> chosen(List<ConsideredAnswer> considered, List<String> lineage) {
        List<ConsideredAnswer> usable =
                considered.stream().filter(ConsideredAnswer::isUsable).toList();
        boolean severalRegions = usable.stream()
                        .map(each -> Set.copyOf(each.answer().scope().regions()))
                        .distinct()
                        .count()
                > 1;
        return lineage.isEmpty() && severalRegions
                ? Optional.empty()
                : usable.stream()
                        .min(Comparator.comparingInt((ConsideredAnswer each) -> distance(each.answer(), lineage))
                                .thenComparing(LIKELIEST_FIRST));
    }

    private static int distance(StandardAnswer answer, List<String> lineage) {
        return IntStream.range(0, lineage.size())
                .filter(level -> answer.scope().regions().contains(lineage.get(level)))
                .findFirst()
                .orElse(lineage.size());
    }

    /** At most one of them is usable, and it comes first. */
    private static List<ConsideredAnswer> told(List<ConsideredAnswer> considered, Optional<ConsideredAnswer> chosen) {
        return considered.stream()
                .sorted(Comparator.comparing(each -> chosen.filter(each::equals).isEmpty()))
                .limit(TOLD)
                .map(each -> each.isUsable() && chosen.filter(each::equals).isEmpty()
                        ? each.but(Unfit.OTHER_PREFERRED)
                        : each)
                .toList();
    }
}
