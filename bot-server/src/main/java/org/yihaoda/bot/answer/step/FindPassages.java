package org.yihaoda.bot.answer.step;

import java.util.EnumSet;
import java.util.List;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.Narrowing;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** Searches the corpus for passages that may be cited on the question's date in its region (PD-20, PD-22). */
public final class FindPassages implements Step {
    private static final int FOUND = 20;
    /** The directory names every matter and decides none. */
    private static final Narrowing RULES_AND_GUIDES =
            new Narrowing(EnumSet.complementOf(EnumSet.of(DocumentKind.CONTACT)), null, null);

    private final CurrentCorpus corpus;
    private final RegionTree regions;

    public FindPassages(CurrentCorpus corpus, RegionTree regions) {
        this.corpus = corpus;
        this.regions = regions;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        if (corpus.get().isEmpty()) {
            String text =
                    Wording.text("handoff.CORPUS_EMPTY", draft.frame().hotline().telephone());
            return new Progress.Done(
                    new Answer.HandOff(draft.frame(), HandOffReason.CORPUS_EMPTY, text, List.of(), List.of()));
        }
        return new Progress.Continue(draft.withResults(search(draft)));
    }

    /** What speaks of the draft's question; something has been indexed. */
    PassageResults search(AnswerDraft draft) {
        List<String> lineage = draft.region().stream()
                .flatMap(region -> regions.lineage(region.code()).stream())
                .map(Region::code)
                .toList();
        PassageQuery query =
                new PassageQuery(draft.question().text(), draft.question().asOf(), lineage, RULES_AND_GUIDES, FOUND);
        return corpus.get().orElseThrow().search(query);
    }
}
