package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.AccountWire;
import org.yihaoda.bot.wire.AccountsWire;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.store.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code user list}: all accounts, by name. */
@Command(name = "list", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class UserList implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            List<Account> all = new Accounts(store.database()).all();
            if (json) {
                out.println(WireJson.writeIndented(
                        new AccountsWire(all.stream().map(AccountWire::from).toList())));
            } else if (all.isEmpty()) {
                out.println(KbWording.text("user.none"));
            } else {
                all.forEach(account -> out.println(UserCommand.line(account)));
            }
            out.flush();
        }
        return 0;
    }
}
