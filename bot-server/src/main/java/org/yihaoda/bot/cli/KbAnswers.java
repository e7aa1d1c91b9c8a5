package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code kb answers COMMAND}: the ledger of standard answers and their review. */
@Command(
        name = "answers",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            KbAnswersList.class,
            KbAnswersShow.class,
            KbAnswersHistory.class,
            KbAnswersDiff.class,
            KbAnswersImport.class,
            KbAnswersExport.class,
            KbAnswersSubmit.class,
            KbAnswersApprove.class,
            KbAnswersSendBack.class,
            KbAnswersDiscard.class,
            KbAnswersSuspend.class,
            KbAnswersResume.class,
            KbAnswersWithdraw.class,
            KbAnswersArchive.class,
            KbAnswersRollback.class,
            KbAnswersRenew.class,
            KbAnswersOverdue.class,
            KbAnswersSweep.class
        })
final class KbAnswers {}
