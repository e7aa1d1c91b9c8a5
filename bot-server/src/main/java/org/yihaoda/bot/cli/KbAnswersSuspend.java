package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Suspend;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers suspend CODE}: stops a published answer at once. */
@Command(name = "suspend", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersSuspend extends ReviewCommand {
    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.reason")
    private String reason = "";

    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Suspend(reason);
    }
}
