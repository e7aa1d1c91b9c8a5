package org.yihaoda.bot.cli;

import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.kb.account.Account;
import picocli.CommandLine.Command;

/** {@code user disable NAME}: it can sign in no more, and is signed out at once. */
@Command(name = "disable", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserDisable extends UserCommand {
    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.state(hand, user, Account.State.DISABLED);
    }
}
