package org.yihaoda.bot.cli;

import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import picocli.CommandLine.Command;

/** {@code user unlock NAME}: it may try to sign in again at once. */
@Command(name = "unlock", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserUnlock extends UserCommand {
    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.unlock(hand, user);
    }
}
