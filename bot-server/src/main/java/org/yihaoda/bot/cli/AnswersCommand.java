package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Problem;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command over the standard answers of a data folder. */
abstract class AnswersCommand implements Callable<Integer> {
    static final Clock CLOCK = Clock.systemUTC();

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    /** Does the work; everything is printed to {@code out}, and flushed by the caller. */
    abstract void run(OpenStore store, PrintWriter out);

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            run(store, out);
        } finally {
            out.flush();
        }
        return 0;
    }

    Settings settings() {
        return settings;
    }

    static Reviews reviews(OpenStore store) {
        // Who runs commands says who acts; the trail keeps who ran them too.
        String user = System.getProperty("user.name", "?");
        return new Reviews(store.database(), CLOCK).from(Deed.COMMAND_LINE + " " + user);
    }

    static Reviewed<StandardAnswer> required(Reviews reviews, String code) {
        return reviews.find(code)
                .orElseThrow(
                        () -> new CommandFailure(ReviewRules.noSuchText(code).text()));
    }

    static Revision<StandardAnswer> required(Reviewed<StandardAnswer> answer, int number) {
        return answer.revision(number)
                .orElseThrow(() -> new CommandFailure(
                        ReviewRules.noSuchRevision(answer, number).text()));
    }

    /** Tells what was done, or fails with what stood against it. */
    static void tell(String code, Outcome outcome, PrintWriter out) {
        switch (outcome) {
            case Outcome.Refused(var refusal) -> throw new CommandFailure(refusal.text());
            case Outcome.Done done -> {
                out.println(AnswersWording.text(
                        "done", code, done.revision(), done.state().label()));
                done.warnings().stream()
                        .map(Problem::text)
                        .forEach(warning -> out.println(AnswersWording.text("warning", warning)));
            }
        }
    }
}
