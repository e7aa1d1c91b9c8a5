package org.yihaoda.bot.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.store.AuditTrail;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** Accounts on a database of its own, for the tests of one class, each of which takes names of its own. */
final class Office implements AutoCloseable {
    static final Hand HAND = Hand.atCommandLine("test");
    static final String ADDRESS = "192.0.2.7";

    private final EmbeddedDatabase server;
    private final Database database;

    private Office() {
        try {
            server = EmbeddedDatabase.start(DataFolder.open(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-server-")));
            database = Database.open(server.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return database;
    }

    AuditTrail trail() {
        return new AuditTrail(database);
    }

    /** Somebody with a password of their own, and without a code generator. */
    String hire(AccountKeeping accounts, SignIn signIn, String name, Role... roles) {
        String first = created(accounts, name, roles).password().orElseThrow();
        SignedIn signedIn = done(signIn.attempt(attempt(name, first, null))).signedIn();
        String own = "Eigenes-" + first;
        accounts.changePassword(signedIn, first, own, ADDRESS);
        return own;
    }

    static AccountResult.Done created(AccountKeeping accounts, String name, Role... roles) {
        return (AccountResult.Done)
                accounts.create(HAND, new AccountKeeping.Wanted(name, name, "云州市民政局", Set.of(roles), false));
    }

    static SignIn.Attempt attempt(String name, String password, @Nullable String code) {
        return new SignIn.Attempt(name, password, code, ADDRESS);
    }

    static SignInResult.Done done(SignInResult result) {
        if (result instanceof SignInResult.Done done) {
            return done;
        }
        throw new AssertionError("not signed in: " + result);
    }

    /** The code that the generator of that address shows. */
    static String code(String address, Instant at) {
        return SecondFactor.code(address.replaceFirst(".*secret=([A-Z2-7]+).*", "$1"), at);
    }

    @Override
    public void close() {
        database.close();
        server.close();
    }

    /** One for each test class. */
    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Office.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Office.class))
                    .computeIfAbsent(Office.class, unused -> new Office(), Office.class);
        }
    }
}
