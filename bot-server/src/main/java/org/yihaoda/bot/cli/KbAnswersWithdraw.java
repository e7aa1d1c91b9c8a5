package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Withdraw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers withdraw CODE}: takes a published answer back for good. */
@Command(name = "withdraw", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersWithdraw extends ReviewCommand {
    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.reason")
    private String reason = "";

    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Withdraw(reason);
    }
}
