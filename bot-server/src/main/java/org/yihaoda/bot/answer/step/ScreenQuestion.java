package org.yihaoda.bot.answer.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.bot.screen.Screen;
import org.yihaoda.bot.screen.ScreenWording;
import org.yihaoda.bot.screen.Screened;
import org.yihaoda.bot.site.Site;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.answer.Visibility;
import org.yihaoda.kb.directory.SpecialLine;
import org.yihaoda.kb.directory.SpecialLines;
import org.yihaoda.kb.review.ReviewState;

/**
 * Sees to emergencies first (QA-30), masks personal data before anything else sees it (SEC-02), and sends what is no policy
 * question where it belongs (HL-06, AI-20). A short question that follows another is left to the next step, which knows
 * what it is about.
 */
public final class ScreenQuestion implements Step {
    /** What sounds like these may be a question all the same: 居住证过期没签注怎么办. */
    private static final Set<Matter> SOUNDING = EnumSet.of(
            Matter.HELP, Matter.COMPLAINT, Matter.REPORT, Matter.SUGGESTION, Matter.LEGAL_CHANNEL, Matter.PROGRESS);

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Screen screen = Screen.shipped();
    private final ScreenWording wording = new ScreenWording(SpecialLines.standard());
    private final CurrentCorpus corpus;

    public ScreenQuestion(CurrentCorpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        Screened screened = screen.read(draft.question().text());
        AnswerDraft masked = draft.masked(screened.message().text());
        if (screened.matter() == Matter.AMBIGUOUS && !draft.earlier().isEmpty()) {
            return new Progress.Continue(masked);
        }
        return switch (screened.matter().way()) {
            case ANSWER -> new Progress.Continue(masked);
            case REFUSE ->
                new Progress.Done(new Answer.Refused(masked.frame(), screened.matter(), text(screened, masked)));
            case REDIRECT ->
                SOUNDING.contains(screened.matter()) && isApprovedQuestion(masked.question())
                        ? new Progress.Continue(masked)
                        : redirected(screened, masked);
            case REPLY ->
                screened.matter() == Matter.AMBIGUOUS
                        ? new Progress.Done(new Answer.Clarify(masked.frame(), text(screened, masked), List.of()))
                        : redirected(screened, masked);
        };
    }

    /** Whether somebody approved an answer to this very question: then people have decided that it is one. */
    private boolean isApprovedQuestion(Question question) {
        String asked = spoken(question.text());
        return corpus.get().stream()
                .flatMap(open -> open.standardQuestions(question.text()).stream())
                .filter(found -> found.answer().state() == ReviewState.PUBLISHED)
                .filter(found -> found.answer().visibility() == Visibility.PUBLIC)
                .filter(found -> found.answer().scope().holdsOn(question.asOf()))
                .anyMatch(found -> spoken(found.question()).equals(asked));
    }

    private static String spoken(String text) {
        return UNSPOKEN.matcher(NormalText.spelling(text)).replaceAll("");
    }

    private Progress redirected(Screened screened, AnswerDraft draft) {
        List<Site.Hotline> lines =
                wording.callable(screened).stream().map(ScreenQuestion::line).toList();
        return new Progress.Done(new Answer.Redirected(draft.frame(), screened.matter(), text(screened, draft), lines));
    }

    private String text(Screened screened, AnswerDraft draft) {
        return wording.text(screened, draft.frame().hotline().telephone());
    }

    private static Site.Hotline line(SpecialLine line) {
        return new Site.Hotline(line.name(), line.number(), line.scope());
    }
}
