package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code audit COMMAND}: the trail of who did what. */
@Command(
        name = "audit",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditList.class, AuditVerify.class})
final class Audit {}
