package org.yihaoda.bot.cli;

import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import picocli.CommandLine.Command;

/** {@code user reset-code NAME}: a new secret for its code generator, told once. */
@Command(name = "reset-code", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserResetCode extends UserCommand {
    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.resetSecondFactor(hand, user);
    }
}
