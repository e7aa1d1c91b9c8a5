package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code kb lexicon COMMAND}: the words of citizens and of rules. */
@Command(
        name = "lexicon",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KbLexiconList.class, KbLexiconImport.class, KbLexiconExport.class})
final class KbLexicon {}
