package org.yihaoda.bot.answer.step;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.answer.ConsideredAnswer;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.answer.StandardAnswer;

/** Says the standard answer that was found, word for word and with its clauses; no model ever touches it. */
public final class SayStandardAnswer implements Step {
    @Override
    public Progress apply(AnswerDraft draft) {
        return draft.considered().stream()
                .filter(ConsideredAnswer::isUsable)
                .findFirst()
                .<Progress>map(chosen -> new Progress.Done(said(draft, chosen)))
                .orElseGet(() -> new Progress.Continue(draft));
    }

    private static Answer said(AnswerDraft draft, ConsideredAnswer chosen) {
        StandardAnswer answer = chosen.answer();
        List<Citation> citations = IntStream.range(0, chosen.sources().size())
                .mapToObj(i -> citation(
                        i + 1, chosen.sources().get(i), draft.question().text()))
                .toList();
        List<Integer> numbers = citations.stream().map(Citation::number).toList();
        List<Sentence> sentences = answer.text().paragraphs().stream()
                .map(paragraph -> Sentence.words(paragraph, numbers))
                .toList();
        return new Answer.Answered(
                draft.frame(),
                AnswerSource.STANDARD_ANSWER,
                AttachCitations.text(sentences),
                sentences,
                citations,
                Optional.empty(),
                notices(draft, chosen),
                contact(answer));
    }

    private static Citation citation(int number, StoredPassage passage, String question) {
        return new Citation(number, passage, String.join("\n", Quotation.lines(passage, question)));
    }

    private static List<String> notices(AnswerDraft draft, ConsideredAnswer chosen) {
        Set<String> notices = new LinkedHashSet<>(draft.notices());
        chosen.sources()
                .forEach(source -> notices.addAll(
                        ComposeAnswer.validity(source, draft.question().asOf())));
        if (draft.region().isEmpty()) {
            notices.add(Wording.text("notice.region.none"));
        }
        notices.add(Wording.text("notice.standard", chosen.answer().ownerUnit()));
        return List.copyOf(notices);
    }

    private static List<Site.Hotline> contact(StandardAnswer answer) {
        return Stream.ofNullable(answer.telephone())
                .map(telephone -> new Site.Hotline(answer.ownerUnit(), telephone, ""))
                .toList();
    }
}
