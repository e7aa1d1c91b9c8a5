package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers renew CODE}: makes a draft of the same words, to be reviewed again until another day (KB-05, KB-07). */
@Command(name = "renew", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersRenew extends AnswersCommand {
    @Mixin
    private ActingAs acting = new ActingAs();

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "parameter.answerCode")
    private String code = "";

    @Option(names = "--review-by", paramLabel = "DATE", required = true, descriptionKey = "option.reviewBy")
    private LocalDate reviewBy = LocalDate.MIN;

    @Override
    void run(OpenStore store, PrintWriter out) {
        Reviews reviews = reviews(store);
        Reviewed<StandardAnswer> answer = required(reviews, code);
        StandardAnswer renewed = answer.shown()
                .content()
                .reviewedBy(reviewBy)
                .editedBy(acting.actor().name());
        String comment = AnswersWording.text("renewed", reviewBy);
        tell(code, reviews.write(renewed, answer.newest().number(), comment, acting.actor()), out);
    }
}
