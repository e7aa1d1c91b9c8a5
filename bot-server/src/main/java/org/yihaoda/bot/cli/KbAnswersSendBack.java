package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.SendBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers send-back CODE}: hands a text under review back to its writers. */
@Command(name = "send-back", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersSendBack extends ReviewCommand {
    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.reason")
    private String reason = "";

    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new SendBack(reason);
    }
}
