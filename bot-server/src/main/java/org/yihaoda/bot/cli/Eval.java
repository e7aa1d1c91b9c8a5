package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code eval KIND}: measures parts of the system on files that hold the right answers. */
@Command(
        name = "eval",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            EvalMetadata.class,
            EvalLinks.class,
            EvalRetrieval.class,
            EvalPolicies.class,
            EvalAnswers.class,
            EvalConversations.class,
            EvalEvidence.class,
            EvalFaq.class,
            EvalRouting.class,
            EvalSafety.class,
            EvalSample.class
        })
final class Eval {}
