package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Discard;
import org.yihaoda.kb.review.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers discard CODE}: gives a draft up. */
@Command(name = "discard", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersDiscard extends ReviewCommand {
    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Discard(reason);
    }
}
