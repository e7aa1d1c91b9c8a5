package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Archive;
import org.yihaoda.kb.review.Reviewed;
import picocli.CommandLine.Command;

/** {@code kb answers archive CODE}: puts away what is said no more. */
@Command(name = "archive", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersArchive extends ReviewCommand {
    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Archive();
    }
}
