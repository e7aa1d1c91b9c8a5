package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code kb COMMAND}: what editors ask of the knowledge base itself. */
@Command(
        name = "kb",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            KbValidity.class,
            KbImpact.class,
            KbReport.class,
            KbQuarantine.class,
            KbMatter.class,
            KbAnswers.class,
            KbLexicon.class,
            KbExport.class,
            KbImport.class
        })
final class Kb {}
