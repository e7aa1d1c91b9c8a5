package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Submit;
import picocli.CommandLine.Command;

/** {@code kb answers submit CODE}: hands a draft to its unit for review. */
@Command(name = "submit", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersSubmit extends ReviewCommand {
    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Submit();
    }
}
