package org.yihaoda.bot.cli;

import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import picocli.CommandLine.Command;

/** {@code user reset-password NAME}: a new first password, told once. */
@Command(name = "reset-password", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserResetPassword extends UserCommand {
    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.resetPassword(hand, user);
    }
}
