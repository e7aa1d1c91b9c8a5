package org.yihaoda.bot.answer.step;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.conflict.Conflicts;
import org.yihaoda.bot.conflict.Disagreement;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.bot.conflict.DisagreementFinder;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.RegionTree;

/**
 * Notices that what is quoted and another rule in force state different values for what is asked, and quotes both (PD-21,
 * QA-19). It stands behind ComposeAnswer, since a conflict with a clause that nobody is shown concerns nobody.
 */
public final class FindConflicts implements Step {
    private final DisagreementFinder finder;

    public FindConflicts(RegionTree regions) {
        this.finder = new DisagreementFinder(regions);
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        Set<LiteralKind> values = AskedFor.of(draft.question().text()).comparable();
        if (values.isEmpty()) {
            return new Progress.Continue(draft);
        }
        List<StoredPassage> quoted =
                draft.extracts().stream().map(Extract::passage).toList();
        List<StoredPassage> found = draft.results().orElseThrow().kept().stream()
                .map(PassageHit::passage)
                .toList();
        Conflicts conflicts = finder.find(
                draft.question().text(), quoted, found, values, draft.question().asOf());
        AnswerDraft looked = draft.withConflicts(conflicts);
        return new Progress.Continue(
                conflicts.asked().map(conflict -> quoting(conflict, looked)).orElse(looked));
    }

    /** Both sides first, then what else was quoted. */
    private static AnswerDraft quoting(Disagreement conflict, AnswerDraft draft) {
        Map<String, Extract> extracts = new LinkedHashMap<>();
        Set<String> notices = new LinkedHashSet<>();
        for (Side side : conflict.sides()) {
            Optional<Extract> held = draft.extracts().stream()
                    .filter(extract -> extract.passage().equals(side.passage()))
                    .findFirst();
            extracts.put(
                    side.passage().key(),
                    held.filter(extract -> shows(extract, side)).orElseGet(() -> extract(side, draft)));
            if (held.isEmpty()) {
                notices.addAll(
                        ComposeAnswer.validity(side.passage(), draft.question().asOf()));
            }
        }
        draft.extracts()
                .forEach(extract -> extracts.putIfAbsent(extract.passage().key(), extract));
        notices.removeAll(draft.notices());
        return draft.withExtracts(List.copyOf(extracts.values()), List.copyOf(notices));
    }

    private static boolean shows(Extract extract, Side side) {
        return extract.lines().stream().anyMatch(line -> line.contains(side.sentence()));
    }

    private static Extract extract(Side side, AnswerDraft draft) {
        return new Extract(
                side.passage(), Quotation.lines(side.passage(), draft.question().text(), side.sentence()));
    }
}
