package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.account.DemoAccounts;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.Deed;

/** SEC-11, SEC-12: what the contract does not grant to a role is refused, and so is what comes from elsewhere. */
@ExtendWith(Sample.Provider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StaffInterfaceTest {
    private static final Interface CONTRACT = new Interface();
    private final Sample sample;
    private Staff staff;

    StaffInterfaceTest(Sample sample) {
        this.sample = sample;
    }

    @BeforeAll
    void start() {
        staff = new Staff(sample);
    }

    @AfterAll
    void stop() {
        staff.close();
        CONTRACT.close();
    }

    /** Every operation of the staff's, with the roles that the contract names. */
    static Stream<Arguments> operations() {
        return CONTRACT.document().path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/staff/"))
                .filter(path -> !path.getKey().contains("/openid"))
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(each -> each.getValue().has("operationId"))
                        .map(each ->
                                Arguments.of(each.getKey().toUpperCase(), path.getKey(), granted(each.getValue()))));
    }

    private static Set<Role> granted(JsonNode operation) {
        List<String> names =
                operation.path("x-roles").valueStream().map(JsonNode::asText).toList();
        return names.contains("ANY")
                ? EnumSet.allOf(Role.class)
                : names.stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    @DisplayName("SEC-12: every route, every role")
    void operation_isServedToItsRolesAlone(String method, String path, Set<Role> granted) {
        boolean open = path.equals("/api/v1/staff/session") && method.equals("POST");
        boolean ends = path.equals("/api/v1/staff/session") && method.equals("DELETE");
        String address = path.replace("{name}", "nobody.here");
        assertThat(staff.send(method, address, null, "{\"unknown\":1}").statusCode())
                .isEqualTo(open ? 400 : 401);
        for (Role role : Role.values()) {
            int status = staff.send(method, address, staff.in(role), "{\"unknown\":1}")
                    .statusCode();
            if (open) {
                assertThat(status).as("%s %s as %s", method, path, role).isEqualTo(400);
            } else if (granted.contains(role)) {
                assertThat(status).as("%s %s as %s", method, path, role).isNotIn(401, 403, 405, 500);
            } else {
                assertThat(status).as("%s %s as %s", method, path, role).isEqualTo(403);
            }
            if (ends) {
                staff.forget(role);
            }
        }
    }

    @Test
    void contract_namesRolesForAllButSigningIn() {
        List<Arguments> operations = operations().toList();

        assertThat(operations).hasSizeGreaterThan(10);
        assertThat(operations)
                .filteredOn(each -> ((Set<?>) each.get()[2]).isEmpty())
                .singleElement()
                .satisfies(each -> assertThat(each.get()).startsWith("POST", "/api/v1/staff/session"));
    }

    @ParameterizedTest
    @EnumSource
    void session_tellsWhoIsSignedIn(Role role) {
        HttpResponse<String> response = staff.send("GET", "/api/v1/staff/session", staff.in(role), "");

        CONTRACT.allows("currentSession", response);
        JsonNode account = Client.json(response).path("account");
        assertThat(account.path("roles").path(0).path("role").asText()).isEqualTo(role.name());
        assertThat(account.path("demo").asBoolean()).isTrue();
        assertThat(Client.header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("SEC-11: scripts cannot read the cookie, and other pages cannot make browsers send it")
    void cookie_isOutOfReach() {
        HttpResponse<String> response = staff.signIn(DemoAccounts.name(Role.AGENT), staff.password());

        assertThat(Client.header(response, "Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/");
        assertThat(response.body()).doesNotContain(Staff.cookie(response).replaceFirst(".*=", ""));
    }

    @Test
    @DisplayName("SEC-11: forged and replayed cookies open nothing")
    void forgedCookie_opensNothing() {
        Staff.In agent = new Staff.In(Staff.cookie(staff.signIn(DemoAccounts.name(Role.AGENT), staff.password())), "");
        String csrf = Client.json(staff.send("GET", "/api/v1/staff/session", agent, ""))
                .path("csrf")
                .asText();
        Staff.In own = new Staff.In(agent.cookie(), csrf);
        String last = own.cookie().endsWith("A") ? "B" : "A";
        Staff.In forged = new Staff.In(own.cookie().substring(0, own.cookie().length() - 1) + last, csrf);

        assertThat(staff.send("GET", "/api/v1/staff/session", forged, "").statusCode())
                .isEqualTo(401);
        assertThat(staff.send("DELETE", "/api/v1/staff/session", own, "").statusCode())
                .isEqualTo(204);
        assertThat(staff.send("GET", "/api/v1/staff/session", own, "").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    @DisplayName("SEC-11: a change without the session's own token is refused")
    void changeWithoutTheToken_isRefused(String token) {
        Staff.In forged = new Staff.In(staff.in(Role.SECURITY_ADMINISTRATOR).cookie(), token);

        HttpResponse<String> response =
                staff.send("PUT", "/api/v1/staff/accounts/demo-agent/roles", forged, "{\"roles\":[\"AGENT\"]}");

        assertThat(response.statusCode()).isEqualTo(403);
        CONTRACT.allows("giveRoles", response);
        assertThat(response.body()).contains("X-CSRF-Token");
    }

    @Test
    void otherPage_isRefused() {
        HttpResponse<String> response = staff.send(
                "GET",
                "/api/v1/staff/accounts",
                staff.in(Role.SYSTEM_ADMINISTRATOR),
                "",
                "Origin",
                Sample.ALLOWED_ORIGIN);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void wrongPassword_isToldAsAnythingElse() {
        HttpResponse<String> wrong = staff.signIn(DemoAccounts.name(Role.AGENT), "falsch");
        HttpResponse<String> unknown = staff.signIn("nobody.at.all", "falsch");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
        CONTRACT.allows("signIn", wrong);
    }

    @Test
    void accounts_areMadeListedAndChanged() {
        Staff.In system = staff.in(Role.SYSTEM_ADMINISTRATOR);
        HttpResponse<String> made = staff.send(
                "POST",
                "/api/v1/staff/accounts",
                system,
                "{\"name\":\"zhang.san\",\"displayName\":\"张三\",\"unit\":\"云州市民政局\"}");
        CONTRACT.allows("createAccount", made);
        assertThat(made.statusCode()).isEqualTo(201);
        String first = Client.json(made).path("password").asText();

        HttpResponse<String> roles = staff.send(
                "PUT",
                "/api/v1/staff/accounts/zhang.san/roles",
                staff.in(Role.SECURITY_ADMINISTRATOR),
                "{\"roles\":[\"UNIT_HANDLER\"]}");
        CONTRACT.allows("giveRoles", roles);
        HttpResponse<String> changed =
                staff.send("PATCH", "/api/v1/staff/accounts/zhang.san", system, "{\"displayName\":\"张三丰\"}");
        CONTRACT.allows("changeAccount", changed);
        HttpResponse<String> list = staff.send("GET", "/api/v1/staff/accounts", system, "");
        CONTRACT.allows("accounts", list);
        assertThat(list.body()).contains("张三丰", "UNIT_HANDLER", "云州市民政局").doesNotContain(first, "argon2");

        Staff.In own = new Staff.In(Staff.cookie(staff.signIn("zhang.san", first)), "");
        assertThat(staff.send("GET", "/api/v1/staff/accounts", own, "").body()).contains("须先修改密码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"roles\":[\"KING\"]}",
                "{\"roles\":[5]}",
                "{\"role\":\"AGENT\"}",
                "{\"roles\":\"AGENT\"}",
                "{}",
                "{\"roles\":[\"\\u0000\"]}",
                "[]",
                "{\"roles\":[\"AGENT\"",
                ""
            })
    void badBody_isToldWithItsRemedy(String body) {
        HttpResponse<String> response = staff.send(
                "PUT", "/api/v1/staff/accounts/demo-agent/roles", staff.in(Role.SECURITY_ADMINISTRATOR), body);

        assertThat(response.statusCode()).isEqualTo(400);
        CONTRACT.allows("giveRoles", response);
        assertThat(Client.json(response).path("problems").path(0).path("remedy").asText())
                .isNotBlank();
    }

    @Test
    @DisplayName("SEC-13: auditors read the trail, in which refusals stand too")
    void trail_isForAuditors() {
        staff.send("GET", "/api/v1/staff/accounts", staff.in(Role.KNOWLEDGE_EDITOR), "");
        Staff.In auditor = staff.in(Role.AUDITOR);

        HttpResponse<String> read = staff.send("GET", "/api/v1/staff/audit?limit=200", auditor, "");
        CONTRACT.allows("audit", read);
        assertThat(Client.json(read).path("entries").valueStream())
                .anyMatch(entry -> entry.path("act").asText().equals(Deed.Act.ACCESS.name())
                        && entry.path("account").asText().equals(DemoAccounts.name(Role.KNOWLEDGE_EDITOR))
                        && entry.path("outcome").asText().equals("REFUSED"));
        HttpResponse<String> verified = staff.send("GET", "/api/v1/staff/audit/verification", auditor, "");
        CONTRACT.allows("verifyAudit", verified);
        assertThat(Client.json(verified).path("whole").asBoolean()).isTrue();
        for (String limit : List.of("0", "201", "x", "-1", "99999999999999999999")) {
            HttpResponse<String> bad = staff.send("GET", "/api/v1/staff/audit?limit=" + limit, auditor, "");
            assertThat(bad.statusCode()).as(limit).isEqualTo(400);
            CONTRACT.allows("audit", bad);
        }
    }

    /** Outside the demonstration a session needs https, and says so. */
    @Test
    void signInWithoutHttps_isRefusedWithTheRemedy() {
        Client plain = sample.client();
        HttpResponse<String> response = plain.send(plain.request("/api/v1/staff/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"a\",\"password\":\"b\"}"))
                .build());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("https", "accounts.secureCookies");
    }
}
