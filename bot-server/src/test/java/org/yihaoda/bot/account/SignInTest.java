package org.yihaoda.bot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;

@ExtendWith(Office.Provider.class)
final class SignInTest {
    private final Office office;
    private final Wall wall = new Wall();
    private final AccountKeeping accounts;
    private final SignIn signIn;

    SignInTest(Office office) {
        this.office = office;
        this.accounts = new AccountKeeping(office.database(), wall);
        this.signIn = new SignIn(office.database(), wall, false);
    }

    private SignInResult attempt(String name, String password) {
        return signIn.attempt(Office.attempt(name, password, null));
    }

    private SignedIn in(String name, String password) {
        return Office.done(attempt(name, password)).signedIn();
    }

    private Deed last() {
        return office.trail().before(Long.MAX_VALUE, 1).getFirst().deed();
    }

    @Test
    @DisplayName("SEC-10: a first password has to be changed, and then one's own holds for 90 days")
    void firstPassword_isDue() {
        String first = Office.created(accounts, "first", Role.AGENT).password().orElseThrow();
        SignedIn signedIn = in("first", first);
        assertThat(signedIn.passwordIsDue()).isTrue();

        accounts.changePassword(signedIn, first, "Ganz-neu-2026", Office.ADDRESS);

        assertThat(in("first", "Ganz-neu-2026").passwordIsDue()).isFalse();
        wall.pass(Duration.ofDays(91));
        assertThat(in("first", "Ganz-neu-2026").passwordIsDue()).isTrue();
    }

    @Test
    @DisplayName("SEC-11: five failures lock for half an hour, whether or not there is such an account")
    void guessing_isLocked() {
        office.hire(accounts, signIn, "guessed", Role.AGENT);
        for (String name : new String[] {"guessed", "nobody-here"}) {
            assertThat(attempt(name, "x1")).isEqualTo(new SignInResult.Refused());
            assertThat(attempt(name, "x2")).isEqualTo(new SignInResult.Refused());
            assertThat(attempt(name, "x3")).isEqualTo(new SignInResult.Locked(Duration.ofSeconds(5)));
            wall.pass(Duration.ofSeconds(5));
            assertThat(attempt(name, "x4")).isEqualTo(new SignInResult.Locked(Duration.ofSeconds(20)));
            wall.pass(Duration.ofSeconds(20));
            assertThat(attempt(name, "x5")).isEqualTo(new SignInResult.Locked(Duration.ofMinutes(30)));
            wall.pass(Duration.ofMinutes(29));
            assertThat(attempt(name, "x6")).isEqualTo(new SignInResult.Locked(Duration.ofMinutes(1)));
            wall.pass(Duration.ofMinutes(2));
            assertThat(attempt(name, "x7")).isEqualTo(new SignInResult.Refused());
        }
    }

    @Test
    void lock_holdsForTheRightPasswordToo_untilAnAdministratorLifts() {
        String password = office.hire(accounts, signIn, "locked", Role.AGENT);
        for (int i = 0; i < 5; i++) {
            attempt("locked", "wrong");
            wall.pass(Duration.ofSeconds(21));
        }
        assertThat(attempt("LOCKED", password)).isInstanceOf(SignInResult.Locked.class);

        accounts.unlock(Office.HAND, "locked");

        assertThat(attempt("locked", password)).isInstanceOf(SignInResult.Done.class);
    }

    @Test
    @DisplayName("SEC-11: whoever tries one password with many names is stopped by their address")
    void manyNamesFromOneAddress_areLocked() {
        for (int i = 0; i < 24; i++) {
            assertThat(signIn.attempt(new SignIn.Attempt("spray" + i, "Password-1", null, "198.51.100.9")))
                    .isEqualTo(new SignInResult.Refused());
        }
        signIn.attempt(new SignIn.Attempt("spray24", "Password-1", null, "198.51.100.9"));

        assertThat(signIn.attempt(new SignIn.Attempt("spray25", "Password-1", null, "198.51.100.9")))
                .isInstanceOf(SignInResult.Locked.class);
        assertThat(signIn.attempt(new SignIn.Attempt("spray26", "Password-1", null, "198.51.100.10")))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    @DisplayName("SEC-11: who does nothing is signed out, administrators after 15 minutes and others after 30")
    void idleSession_ends() {
        String token = Office.done(attempt("idle", office.hire(accounts, signIn, "idle", Role.AGENT)))
                .token();
        wall.pass(Duration.ofMinutes(29));
        assertThat(signIn.holder(token)).isPresent();
        wall.pass(Duration.ofMinutes(29));
        assertThat(signIn.holder(token)).isPresent();
        wall.pass(Duration.ofMinutes(31));
        assertThat(signIn.holder(token)).isEmpty();
    }

    @Test
    void busySession_endsWithTheShift() {
        String token = Office.done(attempt("busy", office.hire(accounts, signIn, "busy", Role.AGENT)))
                .token();
        for (int i = 0; i < 35; i++) {
            wall.pass(Duration.ofMinutes(20));
            assertThat(signIn.holder(token))
                    .as("after %d minutes", 20 * (i + 1))
                    .isPresent();
        }
        wall.pass(Duration.ofMinutes(20));
        assertThat(signIn.holder(token)).isEmpty();
    }

    /** A clock that jumps: set back it must not lengthen a session, set forward it ends it. */
    @Test
    void clockSetBack_endsSessions() {
        String token = Office.done(attempt("jump", office.hire(accounts, signIn, "jump", Role.AGENT)))
                .token();
        wall.pass(Duration.ofMinutes(-2));
        assertThat(signIn.holder(token)).isPresent();
        wall.pass(Duration.ofHours(-3));
        assertThat(signIn.holder(token)).isEmpty();
    }

    @Test
    @DisplayName("SEC-10, SEC-11: administrators give a code, once, and have one session")
    void administrator_givesACodeAndHasOneSession() {
        AccountResult.Done created = Office.created(accounts, "root1", Role.SYSTEM_ADMINISTRATOR);
        String address = created.codeAddress().orElseThrow();
        String first = created.password().orElseThrow();

        assertThat(attempt("root1", first)).isEqualTo(new SignInResult.CodeNeeded());
        assertThat(signIn.attempt(Office.attempt("root1", first, "000000x"))).isEqualTo(new SignInResult.Refused());
        String code = Office.code(address, wall.instant());
        SignInResult.Done one = Office.done(signIn.attempt(Office.attempt("root1", first, code)));
        assertThat(signIn.attempt(Office.attempt("root1", first, code))).isEqualTo(new SignInResult.Refused());

        wall.pass(Duration.ofMinutes(1));
        SignInResult.Done two =
                Office.done(signIn.attempt(Office.attempt("root1", first, Office.code(address, wall.instant()))));

        assertThat(signIn.holder(one.token())).isEmpty();
        assertThat(signIn.holder(two.token())).isPresent();
        wall.pass(Duration.ofMinutes(16));
        assertThat(signIn.holder(two.token())).isEmpty();
    }

    @Test
    @DisplayName("SEC-11: many guesses at once are no more than one after the other")
    void guessesAtOnce_areCounted() throws Exception {
        office.hire(accounts, signIn, "crowd", Role.AGENT);
        List<Future<SignInResult>> guesses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                guesses.add(threads.submit(
                        () -> signIn.attempt(new SignIn.Attempt("crowd", "Guess-1", null, "203.0.113.7"))));
            }
        }
        int looked = 0;
        for (Future<SignInResult> guess : guesses) {
            looked += guess.get() instanceof SignInResult.Refused ? 1 : 0;
        }
        assertThat(looked).isLessThanOrEqualTo(3);
        assertThat(attempt("crowd", "Guess-1")).isInstanceOf(SignInResult.Locked.class);
    }

    @Test
    @DisplayName("SEC-10: who becomes an administrator chooses a password by the stricter rules, and gives a code")
    void promoted_provesThemselvesAnew() {
        String password = office.hire(accounts, signIn, "promoted", Role.AGENT);
        AccountResult result = accounts.roles(Office.HAND, "promoted", Set.of(Role.AUDITOR));
        String address = ((AccountResult.Done) result).codeAddress().orElseThrow();

        assertThat(attempt("promoted", password)).isEqualTo(new SignInResult.CodeNeeded());
        SignInResult.Done done =
                Office.done(signIn.attempt(Office.attempt("promoted", password, Office.code(address, wall.instant()))));
        assertThat(done.signedIn().passwordIsDue()).isTrue();
    }

    @Test
    void codeThatWasUsedWhileTheClockWasAhead_locksNobodyOut() {
        AccountResult.Done created = Office.created(accounts, "ahead", Role.AUDITOR);
        String address = created.codeAddress().orElseThrow();
        String first = created.password().orElseThrow();
        wall.pass(Duration.ofDays(1));
        Office.done(signIn.attempt(Office.attempt("ahead", first, Office.code(address, wall.instant()))));

        wall.pass(Duration.ofDays(-1));

        Office.done(signIn.attempt(Office.attempt("ahead", first, Office.code(address, wall.instant()))));
    }

    @Test
    void agent_mayHaveTwoSessions() {
        String password = office.hire(accounts, signIn, "twice", Role.AGENT);
        String one = Office.done(attempt("twice", password)).token();
        String two = Office.done(attempt("twice", password)).token();

        assertThat(signIn.holder(one)).isPresent();
        assertThat(signIn.holder(two)).isPresent();
        signIn.out(signIn.holder(one).orElseThrow(), Office.ADDRESS);
        assertThat(signIn.holder(one)).isEmpty();
        assertThat(signIn.holder(two)).isPresent();
    }

    @Test
    void disabledAccount_isOutAtOnce() {
        String password = office.hire(accounts, signIn, "gone", Role.AGENT);
        String token = Office.done(attempt("gone", password)).token();

        accounts.state(Office.HAND, "gone", Account.State.DISABLED);

        assertThat(signIn.holder(token)).isEmpty();
        assertThat(attempt("gone", password)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void demoAccount_signsInOnlyInTheDemonstration() {
        String password = DemoAccounts.prepare(office.database(), wall, "云州市民政局");
        String name = DemoAccounts.name(Role.KNOWLEDGE_EDITOR);

        assertThat(attempt(name, password)).isEqualTo(new SignInResult.Refused());
        SignIn demonstration = new SignIn(office.database(), wall, true);
        SignInResult.Done done = Office.done(demonstration.attempt(Office.attempt(name, password, null)));
        assertThat(done.signedIn().account().roles()).isEqualTo(Set.of(Role.KNOWLEDGE_EDITOR));
        assertThat(signIn.holder(done.token())).isEmpty();

        String next = DemoAccounts.prepare(office.database(), wall, "云州市民政局");
        assertThat(next).isNotEqualTo(password);
        assertThat(demonstration.attempt(Office.attempt(name, password, null))).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void tokenThatNobodyGave_isNobodys() {
        assertThat(signIn.holder("")).isEmpty();
        assertThat(signIn.holder("A".repeat(43))).isEmpty();
        assertThat(signIn.holder("𬭁".repeat(5_000))).isEmpty();
    }

    @Test
    @DisplayName("SEC-13: attempts stand in the trail, without what was typed as a password")
    void attempts_areAudited() {
        String password = office.hire(accounts, signIn, "audited", Role.AGENT);
        attempt("audited", "wrong-secret-1");
        assertThat(last().act()).isEqualTo(Deed.Act.SIGN_IN);
        assertThat(last().outcome()).isEqualTo(Deed.Outcome.REFUSED);
        assertThat(last().address()).isEqualTo(Office.ADDRESS);
        attempt("audited", password);
        assertThat(last().outcome()).isEqualTo(Deed.Outcome.DONE);
        // Who types the password where the name belongs.
        attempt("My secret password!", "x");
        attempt("Mein-Wort-2026", "x");

        assertThat(office.trail().before(Long.MAX_VALUE, 100))
                .extracting(AuditEntry::deed)
                .allSatisfy(deed -> assertThat(deed.toString())
                        .doesNotContain(password, "wrong-secret-1", "My secret", "Mein-Wort", "argon2"));
    }
}
