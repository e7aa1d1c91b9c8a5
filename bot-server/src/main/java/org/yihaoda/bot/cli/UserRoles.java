package org.yihaoda.bot.cli;

import java.util.List;
import java.util.Set;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.kb.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code user roles NAME}: the roles that it has from now on. */
@Command(name = "roles", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserRoles extends UserCommand {
    @Option(names = "--role", paramLabel = "ROLE", split = ",", descriptionKey = "option.accountRole")
    private List<Role> roles = List.of();

    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        return accounts.roles(hand, user, Set.copyOf(roles));
    }
}
