package org.yihaoda.bot.answer.step;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Slot;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.restate.Window;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.Titles;

/**
 * Takes a question that nothing answers by itself to be about the matter of the answer before (QA-13): 能返多少, 不在名单里怎么办.
 * Only when that leads back to a document that the answer cited, and that holds all of the question's words and states the kind
 * of thing asked; a new matter is not answered from the old one's.
 */
public final class CarryMatter implements Step {
    private final FindPassages passages;
    private final double enough;
    private final InstantSource clock;

    /** @param enough how probable it must be that what was found answers */
    public CarryMatter(FindPassages passages, double enough, InstantSource clock) {
        this.passages = passages;
        this.enough = enough;
        this.clock = clock;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        return new Progress.Continue(before(draft)
                .filter(turn -> isUnanswered(draft))
                .flatMap(turn -> carried(draft, turn))
                .orElse(draft));
    }

    private Optional<Turn> before(AnswerDraft draft) {
        List<Turn> recent = Window.recent(draft.earlier(), clock.instant());
        return recent.isEmpty() || draft.question().dropped().contains(SlotKind.ITEM)
                ? Optional.empty()
                : Optional.of(recent.getLast());
    }

    private boolean isUnanswered(AnswerDraft draft) {
        PassageResults results = draft.results().orElseThrow();
        boolean filledIn = draft.frame().taken().filter(Restated::followUp).isPresent();
        return !filledIn && results.named().isEmpty() && results.evidence().probability() < enough;
    }

    private Optional<AnswerDraft> carried(AnswerDraft draft, Turn before) {
        String matter = before.slots().stream()
                .filter(slot -> slot.kind() == SlotKind.ITEM)
                .map(Slot::words)
                .findFirst()
                .orElse(before.topic());
        AskedFor asked = AskedFor.of(draft.question().text());
        if (matter.isBlank() || draft.question().text().contains(matter) || !asked.isTellable()) {
            return Optional.empty();
        }
        AnswerDraft about = draft.restated(about(draft, matter));
        PassageResults results = passages.search(about);
        return Optional.of(about.withResults(results)).filter(ignored -> leadsBack(results, before, asked));
    }

    private static Restated about(AnswerDraft draft, String matter) {
        Stream<Slot> known = draft.frame().taken().stream()
                .flatMap(taken -> taken.slots().stream())
                .filter(slot -> slot.kind() != SlotKind.ITEM);
        List<Slot> slots = Stream.concat(known, Stream.of(new Slot(SlotKind.ITEM, matter, matter, true)))
                .toList();
        return new Restated(matter + draft.question().text(), slots, true, Restated.Why.ASKS_OF_MATTER);
    }

    private boolean leadsBack(PassageResults results, Turn before, AskedFor asked) {
        if (results.evidence().probability() < enough
                || !results.evidence().missing().isEmpty()) {
            return false;
        }
        StoredPassage first = results.kept().getFirst().passage();
        return before.titles().stream().anyMatch(title -> Titles.alike(title, first.title()))
                && results.kept().stream()
                        .map(PassageHit::passage)
                        .filter(passage -> passage.documentId().equals(first.documentId()))
                        .anyMatch(passage -> asked.isStatedIn(passage.text()));
    }
}
