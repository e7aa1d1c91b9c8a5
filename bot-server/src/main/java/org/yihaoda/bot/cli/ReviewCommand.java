package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that does one act to one standard answer. */
abstract class ReviewCommand extends AnswersCommand {
    @Mixin
    private ActingAs acting = new ActingAs();

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "parameter.answerCode")
    private String code = "";

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "option.seenRevision")
    private @Nullable Integer revision;

    /** The act, as the answer stands. */
    abstract Act act(Reviewed<StandardAnswer> answer);

    @Override
    void run(OpenStore store, PrintWriter out) {
        Reviews reviews = reviews(store);
        Reviewed<StandardAnswer> answer = required(reviews, code);
        Act act = act(answer);
        int seen = revision != null
                ? revision
                : answer.at(act.concerns()).map(Revision::number).orElse(0);
        tell(code, reviews.act(code, seen, act, acting.actor()), out);
    }
}
