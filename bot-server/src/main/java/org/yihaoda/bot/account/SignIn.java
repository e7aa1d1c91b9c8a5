package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Credentials;
import org.yihaoda.kb.account.Session;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.Accounts;
import org.yihaoda.kb.store.AuditTrail;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Sessions;

/** Signs people in and out, and knows who is behind a request (SEC-10, SEC-11). */
public final class SignIn {
    private static final Duration PASSWORD_HOLDS = Duration.ofDays(90);
    private static final String NOBODY = "(unknown)";
    /** A session's last request is written down no more often than this. */
    private static final Duration SEEN = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Lockout lockout;
    private final InstantSource clock;
    private final boolean demo;

    /** @param demo whether this is the demonstration, the only place for its accounts */
    public SignIn(Database database, InstantSource clock, boolean demo) {
        this.accounts = new Accounts(database);
        this.sessions = new Sessions(database);
        this.trail = new AuditTrail(database);
        this.lockout = new Lockout(database);
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * What somebody signs in with.
     *
     * @param code of a code generator; null: none was given
     * @param address from where
     */
    public record Attempt(
            String name, String password, @Nullable String code, String address) {
        @Override
        public String toString() {
            return "Attempt[…]";
        }
    }

    public SignInResult attempt(Attempt attempt) {
        Instant now = clock.instant();
        Optional<Duration> wait = lockout.attempt(attempt.name(), attempt.address(), now);
        if (wait.isPresent()) {
            return new SignInResult.Locked(wait.get());
        }
        Optional<Account> account = Account.isName(attempt.name()) ? accounts.find(attempt.name()) : Optional.empty();
        Optional<Credentials> credentials = account.flatMap(found -> accounts.credentials(found.name()));
        boolean known = PasswordHash.matches(
                attempt.password(), credentials.map(Credentials::passwordHash).orElse(null));
        if (!known || account.filter(this::maySignIn).isEmpty()) {
            return refused(attempt, account, now);
        }
        @Nullable String secret = credentials.orElseThrow().secondFactor();
        if (secret == null && account.get().isAdministrator() && !account.get().demo()) {
            return refused(attempt, account, now);
        }
        if (secret != null && (attempt.code() == null || attempt.code().isBlank())) {
            lockout.halfway(attempt.name(), attempt.address());
            return new SignInResult.CodeNeeded();
        }
        if (secret != null && !isCode(attempt, secret, now)) {
            return refused(attempt, account, now);
        }
        lockout.succeeded(attempt.name(), attempt.address());
        return begin(account.get(), credentials.get(), attempt.address(), now);
    }

    private boolean maySignIn(Account account) {
        return account.isActive() && (demo || !account.demo());
    }

    /** A code is good for one time: who looks over a shoulder cannot use it again. */
    private boolean isCode(Attempt attempt, String secret, Instant now) {
        OptionalLong step = SecondFactor.step(String.valueOf(attempt.code()).strip(), secret, now);
        return step.isPresent() && accounts.useStep(attempt.name(), step.getAsLong());
    }

    private SignInResult refused(Attempt attempt, Optional<Account> account, Instant now) {
        // What people type as a name may be their password: only the name of an account is written down.
        String shown = account.map(Account::name).orElse(NOBODY);
        trail.append(deed(Deed.Act.SIGN_IN, shown, attempt.address(), now).refused());
        return lockout.wait(attempt.name(), now)
                .<SignInResult>map(SignInResult.Locked::new)
                .orElseGet(SignInResult.Refused::new);
    }

    /** Signs in somebody whom a provider vouches for. */
    public SignInResult vouched(Account account, String address) {
        Instant now = clock.instant();
        if (maySignIn(account)) {
            return begin(account, accounts.credentials(account.name()).orElseThrow(), address, now);
        }
        trail.append(deed(Deed.Act.SIGN_IN, account.name(), address, now).refused());
        return new SignInResult.Refused();
    }

    private SignInResult begin(Account account, Credentials credentials, String address, Instant now) {
        sessions.endIdle(SessionRules.forgotten(now));
        String token = Secrets.token();
        Session session = new Session(Secrets.kept(token), account.name(), Secrets.token(), now, now, address);
        Deed deed = deed(Deed.Act.SIGN_IN, account.name(), address, now);
        if (!sessions.begin(session, credentials.passwordSince(), account.isAdministrator(), deed)) {
            return new SignInResult.Refused();
        }
        return new SignInResult.Done(token, new SignedIn(session, account, isDue(account, credentials, now)));
    }

    private static boolean isDue(Account account, Credentials credentials, Instant now) {
        return account.subject() == null
                && (credentials.temporary()
                        || credentials.passwordSince().plus(PASSWORD_HOLDS).isBefore(now));
    }

    /** Who holds that token; empty when nobody does, any more. */
    public Optional<SignedIn> holder(String token) {
        Instant now = clock.instant();
        Optional<Session> session = sessions.find(Secrets.kept(token));
        Optional<Account> account = session.flatMap(found -> accounts.find(found.account()))
                .filter(this::maySignIn)
                .filter(found -> SessionRules.isAlive(session.orElseThrow(), found.isAdministrator(), now));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Session found = session.orElseThrow();
        if (found.seenAt().plus(SEEN).isBefore(now)) {
            sessions.seen(found.tokenHash(), now);
        }
        return accounts.credentials(found.account())
                .map(credentials -> new SignedIn(found, account.get(), isDue(account.get(), credentials, now)));
    }

    public void out(SignedIn signedIn, String address) {
        sessions.end(
                signedIn.session().tokenHash(),
                deed(Deed.Act.SIGN_OUT, signedIn.account().name(), address, clock.instant()));
    }

    private static Deed deed(Deed.Act act, String name, String address, Instant now) {
        return new Deed(now, name, address, act, "account/" + name, null, null, Deed.Outcome.DONE);
    }

    /** 256 bits, for what only one browser may know. */
    public static String unguessable() {
        return Secrets.token();
    }

    /** Whether a request names the secret of its session, which no other page can know. */
    public static boolean isFromOurPage(Session session, @Nullable String named) {
        return named != null && Secrets.same(named, session.csrf());
    }
}
