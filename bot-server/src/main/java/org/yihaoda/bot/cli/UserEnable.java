package org.yihaoda.bot.cli;

import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.kb.account.Account;
import picocli.CommandLine.Command;

/** {@code user enable NAME}: it can sign in again. */
@Command(name = "enable", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserEnable extends UserCommand {
    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.state(hand, user, Account.State.ACTIVE);
    }
}
