package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code fit KIND}: makes the learned files that ship with the program, from judged data. */
@Command(
        name = "fit",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = {FitQuestions.class, FitPairs.class, FitMatch.class, FitEvidence.class, FitReader.class})
final class Fit {}
