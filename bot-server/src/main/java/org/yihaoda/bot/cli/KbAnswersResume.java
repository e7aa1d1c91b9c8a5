package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Resume;
import org.yihaoda.kb.review.Reviewed;
import picocli.CommandLine.Command;

/** {@code kb answers resume CODE}: lets a suspended answer be said again. */
@Command(name = "resume", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersResume extends ReviewCommand {
    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Resume();
    }
}
