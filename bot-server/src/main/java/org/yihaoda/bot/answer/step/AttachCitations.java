package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.Answer.Conflict;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.compose.ModelOutcome.Composed;
import org.yihaoda.bot.conflict.Disagreement;
import org.yihaoda.bot.wording.Wording;

/**
 * Numbers the clauses and binds each line to the clause that it stands in (QA-16). What no sentence stands on is no citation:
 * a model may have left it out. Two that disagree come first, with what normally applies and whom to ask (QA-19).
 */
public final class AttachCitations implements Step {
    @Override
    public Progress apply(AnswerDraft draft) {
        CitedOrder order = new CitedOrder();
        List<Sentence> sentences = new ArrayList<>(summarized(draft, order));
        boolean byModel = !sentences.isEmpty();
        Optional<Disagreement> conflict = draft.conflicts().asked();
        conflict.map(ConflictWording::intro).ifPresent(intro -> sentences.add(Sentence.words(intro, List.of())));
        Optional<Conflict> told = conflict.map(
                each -> ConflictWording.of(each, draft.frame().hotline().telephone()));
        if (draft.summary().filter(Composed.class::isInstance).isEmpty()) {
            sentences.addAll(quoted(draft.extracts(), order, told));
        }
        AnswerSource source = byModel ? AnswerSource.AI_SUMMARY : AnswerSource.POLICY_EXTRACT;
        List<Citation> citations = order.given().stream()
                .map(number -> citation(draft.extracts().get(number - 1), order.shown(number), byModel))
                .toList();
        return new Progress.Done(new Answer.Answered(
                draft.frame(), source, text(sentences), sentences, citations, told, draft.notices(), List.of()));
    }

    /** What the model said before it ended or failed; when it did not end well, the clauses follow in their own words. */
    private static List<Sentence> summarized(AnswerDraft draft, CitedOrder order) {
        return draft.summary().stream()
                .flatMap(outcome -> outcome.sentences().stream())
                .map(sentence -> Sentence.words(sentence.text(), order.shown(sentence.citations())))
                .toList();
    }

    private static List<Sentence> quoted(List<Extract> extracts, CitedOrder order, Optional<Conflict> told) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < extracts.size(); i++) {
            Extract extract = extracts.get(i);
            sentences.add(Sentence.words(Quotation.lead(extract.passage()), List.of()));
            sentences.addAll(Quotation.sentences(extract.lines(), order.shown(i + 1)));
            int sides = i + 1;
            told.filter(each -> each.sides().size() == sides).ifPresent(each -> {
                sentences.add(Sentence.words(each.precedence(), List.of()));
                sentences.add(Sentence.words(each.advice(), List.of()));
            });
        }
        return sentences;
    }

    /** A model was given the whole passage, so that its reader must find all of it. */
    private static Citation citation(Extract extract, int number, boolean byModel) {
        String quote = byModel ? extract.passage().text() : String.join("\n", extract.lines());
        return new Citation(number, extract.passage(), quote);
    }

    /** Each clause's mark stands once, behind its last line. */
    static String text(List<Sentence> sentences) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean last = i + 1 == sentences.size()
                    || !sentences.get(i + 1).citations().equals(sentence.citations());
            lines.add(last ? sentence.text() + marks(sentence) : sentence.text());
        }
        return String.join("\n", lines);
    }

    private static String marks(Sentence sentence) {
        return sentence.citations().stream()
                .map(number -> Wording.text("answer.mark", number))
                .collect(Collectors.joining());
    }
}
