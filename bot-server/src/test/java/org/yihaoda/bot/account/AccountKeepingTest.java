package org.yihaoda.bot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.AuditCheck;
import org.yihaoda.kb.audit.Deed;

@ExtendWith(Office.Provider.class)
final class AccountKeepingTest {
    private final Office office;
    private final Wall wall = new Wall();
    private final AccountKeeping accounts;
    private final SignIn signIn;

    AccountKeepingTest(Office office) {
        this.office = office;
        this.accounts = new AccountKeeping(office.database(), wall);
        this.signIn = new SignIn(office.database(), wall, false);
    }

    private static List<String> fields(AccountResult result) {
        assertThat(result).isInstanceOf(AccountResult.Faulty.class);
        List<Problem> problems = ((AccountResult.Faulty) result).problems();
        assertThat(problems).allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
        return problems.stream().map(Problem::field).toList();
    }

    private static AccountKeeping.Wanted wanted(String name, Role... roles) {
        return new AccountKeeping.Wanted(name, "某某", null, Set.of(roles), false);
    }

    /** What the two administrators change at once both stands. */
    @Test
    void changesOfTwoSides_undoNothingOfEachOther() throws Exception {
        Office.created(accounts, "sides", Role.AGENT);
        for (int round = 0; round < 10; round++) {
            Set<Role> roles = Set.of(round % 2 == 0 ? Role.DISPATCHER : Role.AGENT);
            String called = "某某" + round;
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> accounts.roles(Office.HAND, "sides", roles));
                threads.submit(() -> accounts.describe(
                        Office.HAND, "sides", new AccountKeeping.Described(called, false, null, null)));
            }
            assertThat(accounts.find("sides").orElseThrow().roles()).isEqualTo(roles);
            assertThat(accounts.find("sides").orElseThrow().displayName()).isEqualTo(called);
        }
    }

    @Test
    void namesThatLookAlike_areOneName() {
        Office.created(accounts, "Alike", Role.AGENT);

        assertThat(fields(accounts.create(Office.HAND, wanted("alike")))).containsExactly("name");
        assertThat(fields(accounts.create(Office.HAND, wanted("ａlike")))).containsExactly("name");
        assertThat(fields(accounts.create(Office.HAND, wanted("demo-agent")))).containsExactly("name");
    }

    @Test
    void unitThatIsTooLong_isToldAndNothingElse() {
        AccountKeeping.Wanted endless = new AccountKeeping.Wanted("endless", "某某", "局".repeat(300), Set.of(), false);

        assertThat(fields(accounts.create(Office.HAND, endless))).containsExactly("unit");
    }

    @Test
    @DisplayName("SEC-10: names are unique")
    void nameThatIsTaken_isRefused() {
        Office.created(accounts, "unique", Role.AGENT);

        assertThat(fields(accounts.create(Office.HAND, wanted("unique")))).containsExactly("name");
        assertThat(fields(accounts.create(Office.HAND, wanted("a b")))).containsExactly("name");
        assertThat(fields(accounts.create(Office.HAND, new AccountKeeping.Wanted("fine", " ", null, Set.of(), false))))
                .containsExactly("displayName");
    }

    @Test
    @DisplayName("SEC-12: nobody gives roles to themselves, and no account has two offices")
    void roles_areGivenByOthersAndKeptApart() {
        Office.created(accounts, "sec0", Role.SECURITY_ADMINISTRATOR);
        Office.created(accounts, "sec1", Role.SECURITY_ADMINISTRATOR);
        Hand own = new Hand("sec1", Office.ADDRESS);

        assertThat(fields(accounts.roles(own, "sec1", Set.of(Role.AUDITOR)))).containsExactly("roles");
        assertThat(fields(accounts.roles(Office.HAND, "sec1", Set.of(Role.AUDITOR, Role.SECURITY_ADMINISTRATOR))))
                .containsExactly("roles");
        assertThat(fields(accounts.roles(Office.HAND, "sec1", Set.of(Role.AUDITOR, Role.AGENT))))
                .containsExactly("roles");
        assertThat(fields(accounts.state(own, "sec1", Account.State.DISABLED))).containsExactly("state");
        assertThat(accounts.find("sec1").orElseThrow().roles()).containsExactly(Role.SECURITY_ADMINISTRATOR);
    }

    @Test
    void whoBecomesAnAdministrator_getsACodeGenerator() {
        Office.created(accounts, "risen", Role.AGENT);

        AccountResult result = accounts.roles(Office.HAND, "risen", Set.of(Role.AUDITOR));

        assertThat(result)
                .isInstanceOfSatisfying(
                        AccountResult.Done.class,
                        done -> assertThat(done.codeAddress().orElseThrow()).startsWith("otpauth://totp/"));
    }

    @Test
    void changedRoles_endTheSession() {
        String password = office.hire(accounts, signIn, "moved", Role.AGENT);
        String token = Office.done(signIn.attempt(Office.attempt("moved", password, null)))
                .token();

        accounts.roles(Office.HAND, "moved", Set.of(Role.DISPATCHER));

        assertThat(signIn.holder(token)).isEmpty();
    }

    @Test
    @DisplayName("SEC-12: the last system administrator stays")
    void lastSystemAdministrator_stays() {
        for (Account each : accounts.all()) {
            if (each.roles().contains(Role.SYSTEM_ADMINISTRATOR) && each.isActive()) {
                accounts.state(Office.HAND, each.name(), Account.State.DISABLED);
            }
        }
        Account last = accounts.all().stream()
                .filter(each -> each.roles().contains(Role.SYSTEM_ADMINISTRATOR) && each.isActive())
                .findFirst()
                .orElseGet(() -> Office.created(accounts, "last", Role.SYSTEM_ADMINISTRATOR)
                        .account());

        assertThat(fields(accounts.state(Office.HAND, last.name(), Account.State.DISABLED)))
                .containsExactly("roles");
        assertThat(fields(accounts.roles(Office.HAND, last.name(), Set.of(Role.AUDITOR))))
                .containsExactly("roles");
        Office.created(accounts, "relief", Role.SYSTEM_ADMINISTRATOR);
        assertThat(accounts.state(Office.HAND, last.name(), Account.State.DISABLED))
                .isInstanceOf(AccountResult.Done.class);
    }

    @Test
    @DisplayName("SEC-10: none of the last five passwords is taken again")
    void earlierPasswords_areRefused() {
        String password = office.hire(accounts, signIn, "history", Role.AGENT);
        for (int i = 1; i <= 4; i++) {
            change("history", password, "Folge-Nr-" + i);
            password = "Folge-Nr-" + i;
        }
        SignedIn signedIn = in("history", password);

        assertThat(fields(accounts.changePassword(signedIn, password, "Folge-Nr-1", Office.ADDRESS)))
                .containsExactly("password");
        assertThat(accounts.changePassword(signedIn, password, "Folge-Nr-5", Office.ADDRESS))
                .isInstanceOf(AccountResult.Done.class);
    }

    private SignedIn in(String name, String password) {
        return Office.done(signIn.attempt(Office.attempt(name, password, null))).signedIn();
    }

    private void change(String name, String password, String next) {
        wall.pass(Duration.ofMinutes(1));
        assertThat(accounts.changePassword(in(name, password), password, next, Office.ADDRESS))
                .isInstanceOf(AccountResult.Done.class);
    }

    @Test
    void passwordChangedWithAWrongOne_isRefusedAndCounted() {
        String password = office.hire(accounts, signIn, "wrongly", Role.AGENT);
        SignedIn signedIn = in("wrongly", password);
        for (int i = 0; i < 3; i++) {
            assertThat(fields(accounts.changePassword(signedIn, "geraten", "Neues-Wort-1", Office.ADDRESS)))
                    .containsExactly("current");
        }
        assertThat(fields(accounts.changePassword(signedIn, password, "Neues-Wort-1", Office.ADDRESS)))
                .containsExactly("current");
    }

    @Test
    void resetPassword_isTemporaryAndEndsSessions() {
        String password = office.hire(accounts, signIn, "forgot", Role.AGENT);
        String token = Office.done(signIn.attempt(Office.attempt("forgot", password, null)))
                .token();

        String fresh = ((AccountResult.Done) accounts.resetPassword(Office.HAND, "forgot"))
                .password()
                .orElseThrow();

        assertThat(signIn.holder(token)).isEmpty();
        assertThat(signIn.attempt(Office.attempt("forgot", password, null))).isEqualTo(new SignInResult.Refused());
        assertThat(in("forgot", fresh).passwordIsDue()).isTrue();
    }

    @Test
    void accountThatIsNotThere_isMissing() {
        assertThat(accounts.resetPassword(Office.HAND, "nobody1")).isEqualTo(new AccountResult.Missing("nobody1"));
        assertThat(accounts.roles(Office.HAND, "nobody1", Set.of())).isEqualTo(new AccountResult.Missing("nobody1"));
        assertThat(accounts.unlock(Office.HAND, "nobody1")).isEqualTo(new AccountResult.Missing("nobody1"));
    }

    @Test
    @DisplayName("SEC-13: a change stands in the trail with before and after")
    void changes_areAudited() {
        Office.created(accounts, "traced", Role.AGENT);
        accounts.roles(new Hand("sec2", "192.0.2.8"), "traced", Set.of(Role.DISPATCHER));

        Deed deed = office.trail().before(Long.MAX_VALUE, 1).getFirst().deed();
        assertThat(deed.act()).isEqualTo(Deed.Act.ROLES_CHANGE);
        assertThat(deed.account()).isEqualTo("sec2");
        assertThat(deed.address()).isEqualTo("192.0.2.8");
        assertThat(deed.object()).isEqualTo("account/traced");
        assertThat(deed.before()).contains("AGENT");
        assertThat(deed.after()).contains("DISPATCHER").doesNotContain("AGENT");
        assertThat(office.trail().check(null)).isInstanceOf(AuditCheck.Verdict.Whole.class);
    }
}
