package org.yihaoda.bot.cli;

import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.ApproveForUnit;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import picocli.CommandLine.Command;

/** {@code kb answers approve CODE}: the review whose turn it is; the hotline's publishes. */
@Command(name = "approve", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersApprove extends ReviewCommand {
    @Override
    Act act(Reviewed<StandardAnswer> answer) {
        return answer.newest().state() == ReviewState.UNIT_REVIEW ? new ApproveForUnit() : new ApproveForHotline();
    }
}
