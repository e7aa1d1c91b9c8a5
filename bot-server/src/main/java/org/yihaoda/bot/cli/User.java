package org.yihaoda.bot.cli;

import picocli.CommandLine.Command;

/** {@code user COMMAND}: who works with the system. What is done here stands in the audit's trail. */
@Command(
        name = "user",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UserCreate.class,
            UserList.class,
            UserRoles.class,
            UserDisable.class,
            UserEnable.class,
            UserResetPassword.class,
            UserResetCode.class,
            UserUnlock.class
        })
final class User {}
