package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Role;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on one account have in common: the store, the name, and how the result is told. */
abstract class UserCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "NAME", descriptionKey = "parameter.user")
    private String name = "";

    /** Does to the account of that name what the command is for. */
    abstract AccountResult act(AccountKeeping accounts, Hand hand, String user);

    @Override
    public final Integer call() {
        Configuration configuration = settings.configuration();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (OpenStore store = OpenStore.of(configuration, settings.data(configuration, "data"))) {
            AccountKeeping accounts = new AccountKeeping(store.database(), Clock.systemUTC());
            Hand hand = Hand.atCommandLine(System.getProperty("user.name", "?"));
            tell(act(accounts, hand, name), out);
        }
        return 0;
    }

    private static void tell(AccountResult result, PrintWriter out) {
        switch (result) {
            case AccountResult.Done done -> {
                out.println(line(done.account()));
                done.password().ifPresent(password -> out.println(KbWording.text("user.password", password)));
                done.codeAddress().ifPresent(address -> out.println(KbWording.text("user.code", address)));
                out.flush();
            }
            case AccountResult.Faulty(var problems) ->
                throw new CommandFailure(problems.stream()
                        .map(problem -> problem.message() + "。" + problem.remedy())
                        .collect(Collectors.joining("\n")));
            case AccountResult.Missing(String name) ->
                throw new CommandFailure(
                        Wording.text("problem.account", name) + "。" + Wording.text("problem.account.remedy", name));
        }
    }

    static String line(Account account) {
        return KbWording.text(
                "user.line",
                account.name(),
                account.displayName(),
                account.roles().isEmpty() ? KbWording.text("user.noRoles") : Role.labels(account.roles()),
                account.unit() == null ? "" : account.unit(),
                KbWording.of(account.state()),
                account.demo() ? KbWording.text("user.demo") : "");
    }
}
