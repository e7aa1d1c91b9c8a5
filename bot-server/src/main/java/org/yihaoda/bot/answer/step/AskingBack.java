package org.yihaoda.bot.answer.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.wording.Wording;

/**
 * How a citizen is asked back (QA-10): one thing at a time, with choices and 不确定, twice in a row at most. Whoever still does
 * not say it, or cannot, is answered by what is most probable, or sent to a person.
 */
final class AskingBack {
    private static final int ROUNDS = 2;

    private AskingBack() {}

    /** Whether there is patience left for another question of ours. */
    static boolean isAllowed(AnswerDraft draft) {
        boolean unsure = draft.frame().taken().map(Restated::why).equals(Optional.of(Restated.Why.UNSURE));
        long rounds =
                draft.earlier().reversed().stream().takeWhile(Turn::askedBack).count();
        return !unsure && rounds < ROUNDS;
    }

    /** The question back. */
    static Progress with(AnswerDraft draft, String wording, List<Answer.Choice> choices) {
        String unsure = Wording.text("clarify.unsure");
        return new Progress.Done(new Answer.Clarify(
                draft.frame(),
                Wording.text(wording, draft.frame().hotline().telephone()),
                Stream.concat(choices.stream(), Stream.of(new Answer.Choice(unsure, unsure)))
                        .toList()));
    }
}
