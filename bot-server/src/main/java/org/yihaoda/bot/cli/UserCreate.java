package org.yihaoda.bot.cli;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.kb.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code user create NAME}: an account, with a first password that is told once. */
@Command(name = "create", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserCreate extends UserCommand {
    @Option(names = "--display-name", paramLabel = "NAME", descriptionKey = "option.displayName")
    private @Nullable String displayName;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "option.unit")
    private @Nullable String unit;

    @Option(names = "--role", paramLabel = "ROLE", split = ",", descriptionKey = "option.accountRole")
    private List<Role> roles = List.of();

    @Override
    AccountResult act(AccountKeeping accounts, Hand hand, String user) {
        String shown = displayName == null ? user : displayName;
        return accounts.create(hand, new AccountKeeping.Wanted(user, shown, unit, Set.copyOf(roles), false));
    }
}
