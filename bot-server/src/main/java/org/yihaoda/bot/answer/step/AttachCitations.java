package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.compose.ModelOutcome.Composed;
import org.yihaoda.bot.wording.Wording;

/** Numbers the quoted clauses and binds each line to the clause it stands in (QA-16). */
public final class AttachCitations implements Step {
    @Override
    public Progress apply(AnswerDraft draft) {
        List<Sentence> sentences = new ArrayList<>(summarized(draft));
        boolean byModel = !sentences.isEmpty();
        boolean quoted = draft.summary().filter(Composed.class::isInstance).isEmpty();
        List<Citation> citations = new ArrayList<>();
        for (Extract extract : draft.extracts()) {
            int number = citations.size() + 1;
            citations.add(new Citation(number, extract.passage(), String.join("\n", extract.lines())));
            if (quoted) {
                sentences.add(Sentence.words(Quotation.lead(extract.passage()), List.of()));
                sentences.addAll(Quotation.sentences(extract.lines(), number));
            }
        }
        AnswerSource source = byModel ? AnswerSource.AI_SUMMARY : AnswerSource.POLICY_EXTRACT;
        return new Progress.Done(
                new Answer.Answered(draft.frame(), source, text(sentences), sentences, citations, draft.notices()));
    }

    /** What the model said before it ended or failed; when it did not end well, the clauses follow in their own words. */
    private static List<Sentence> summarized(AnswerDraft draft) {
        return draft.summary().stream()
                .flatMap(outcome -> outcome.sentences().stream())
                .map(sentence -> Sentence.words(sentence.text(), sentence.citations()))
                .toList();
    }

    /** Each clause's mark stands once, behind its last line. */
    private static String text(List<Sentence> sentences) {
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
