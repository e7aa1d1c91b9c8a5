package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerPipeline.Listener;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.check.ModelPassage;
import org.yihaoda.bot.check.SentenceCheck;
import org.yihaoda.bot.compose.AnswerReader;
import org.yihaoda.bot.compose.CheckedSentence;
import org.yihaoda.bot.compose.ModelComposer;
import org.yihaoda.bot.compose.ModelTask;
import org.yihaoda.bot.model.TextWriter;
import org.yihaoda.bot.site.Site;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.Region;

/**
 * Lets the language model word what the quoted clauses say; each sentence is checked against them before anybody sees it
 * (AI-23). What fails, late or wrong, leaves the quotation, which the next step shows. Rules that disagree are not summarized:
 * words of a model would merge them or choose between them (QA-19).
 */
public final class SummarizeAnswer implements Step {
    private final ModelComposer composer;

    /** @param sites whose hotlines a sentence may name */
    public SummarizeAnswer(TextWriter model, List<Site> sites) {
        Set<String> telephones = new HashSet<>();
        sites.forEach(site -> telephones.add(site.hotline().telephone()));
        this.composer = new ModelComposer(model, new SentenceCheck(telephones));
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        return apply(draft, step -> {});
    }

    @Override
    public Progress apply(AnswerDraft draft, Listener listener) {
        if (draft.conflicts().asked().isPresent()) {
            return new Progress.Continue(draft);
        }
        CitedOrder order = new CitedOrder();
        AnswerReader reader = new AnswerReader() {
            @Override
            public void read(CheckedSentence sentence) {
                listener.says(Sentence.words(sentence.text(), order.shown(sentence.citations())));
            }

            @Override
            public boolean isGone() {
                return listener.isGone();
            }
        };
        return new Progress.Continue(draft.withSummary(composer.compose(task(draft), reader)));
    }

    private static ModelTask task(AnswerDraft draft) {
        List<ModelPassage> passages = new ArrayList<>();
        draft.extracts().forEach(extract -> passages.add(passage(passages.size() + 1, extract.passage())));
        return new ModelTask(
                draft.question().text(),
                passages,
                draft.question().asOf(),
                draft.region().map(Region::name).orElse(""));
    }

    /** The whole passage, which the prompt, the check and the reader's citation all hold: a sentence may rest on any of it. */
    private static ModelPassage passage(int number, StoredPassage passage) {
        return new ModelPassage(
                number,
                passage.title(),
                passage.number(),
                Quotation.place(passage.clausePath()),
                passage.text(),
                passage.kind().binds());
    }
}
