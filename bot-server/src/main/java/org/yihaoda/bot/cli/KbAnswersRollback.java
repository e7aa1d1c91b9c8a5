package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Rollback;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers rollback CODE --to N}: makes a draft of an earlier revision. */
@Command(name = "rollback", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersRollback extends ReviewCommand {
    @Option(names = "--to", paramLabel = "N", required = true, descriptionKey = "option.rollbackTo")
    private int to;

    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return new Rollback(to);
    }
}
