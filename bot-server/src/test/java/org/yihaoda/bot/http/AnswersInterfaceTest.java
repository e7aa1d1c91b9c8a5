package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.AuditTrail;

/** KB-06: from a draft to what a citizen is told, by the people whose turn it is. */
@ExtendWith(Sample.Provider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswersInterfaceTest {
    private static final Interface CONTRACT = new Interface();
    private static final String QUESTION = "高龄津贴的钱是打到哪种卡里的呢";

    private final Sample sample;
    private Staff staff;

    AnswersInterfaceTest(Sample sample) {
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

    private static String path(String code) {
        return "/api/v1/staff/answers/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static ObjectNode fields(String shortText) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("title", QUESTION + "？");
        fields.putArray("variants").add("高龄津贴发到什么卡，是社保卡吗");
        return fields.put("shortText", shortText)
                .put("kind", "热点问答")
                .put("categories", "民生/养老")
                .put("keywords", "高龄津贴、社保卡")
                .put("regions", "990100")
                .put("owner", Staff.UNIT)
                .put("telephone", "0000-8004220")
                .put("sources", "云民规〔2025〕2号 第三条")
                .put("review", "2099-01-01")
                .put("visibility", "公开");
    }

    private HttpResponse<String> write(Role role, String code, int basedOn, String shortText) {
        ObjectNode body =
                fields(shortText).put("basedOn", Integer.toString(basedOn)).put("comment", "起草");
        HttpResponse<String> response = staff.send("PUT", path(code), staff.in(role), body.toString());
        CONTRACT.allows("writeStandardAnswer", response);
        return response;
    }

    private HttpResponse<String> act(Role role, String code, String act, int seen, String reason) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("act", act)
                .put("seen", Integer.toString(seen))
                .put("reason", reason);
        HttpResponse<String> response = staff.send("POST", path(code) + "/acts", staff.in(role), body.toString());
        CONTRACT.allows("reviewStandardAnswer", response);
        return response;
    }

    private JsonNode read(String code) {
        HttpResponse<String> response = staff.send("GET", path(code), staff.in(Role.AGENT), "");
        CONTRACT.allows("standardAnswer", response);
        return Client.json(response);
    }

    private String told() {
        sample.knowledge().follower().catchUp((done, total) -> {});
        JsonNode answer = staff.client().ask(QUESTION);
        return answer.path("source").asText() + " " + answer.path("text").asText();
    }

    @Test
    @DisplayName(
            "KB-06, KB-04: written, approved by the unit and the hotline, told to citizens, and taken back at once")
    void answer_goesItsWay() {
        String code = "HTTP-001";
        assertThat(write(Role.KNOWLEDGE_EDITOR, code, 0, "按月打到老人本人的社保卡账户。").statusCode())
                .isEqualTo(200);
        assertThat(told()).doesNotContain("打到老人本人");
        assertThat(act(Role.KNOWLEDGE_EDITOR, code, "SUBMIT", 1, "").statusCode())
                .isEqualTo(200);
        assertThat(act(Role.KNOWLEDGE_REVIEWER, code, "APPROVE", 1, "").statusCode())
                .isEqualTo(403);
        assertThat(act(Role.UNIT_REVIEWER, code, "APPROVE", 1, "").statusCode()).isEqualTo(200);
        assertThat(told()).doesNotContain("打到老人本人");
        HttpResponse<String> published = act(Role.KNOWLEDGE_REVIEWER, code, "APPROVE", 1, "");
        assertThat(published.body()).contains("PUBLISHED");
        assertThat(told()).startsWith("STANDARD_ANSWER").contains("打到老人本人的社保卡账户");

        write(Role.UNIT_HANDLER, code, 1, "按季度打到老人本人的社保卡账户。");
        assertThat(told()).startsWith("STANDARD_ANSWER").contains("按月打到");
        assertThat(act(Role.SHIFT_LEADER, code, "SUSPEND", 1, "市民反映有误").statusCode())
                .isEqualTo(200);
        assertThat(told()).doesNotContain("打到老人本人");

        JsonNode ledger = read(code);
        assertThat(ledger.path("newest").path("state").asText()).isEqualTo("DRAFT");
        assertThat(ledger.path("live").path("state").asText()).isEqualTo("SUSPENDED");
        assertThat(ledger.path("timeline")
                        .valueStream()
                        .map(event -> event.path("label").asText()))
                .containsExactly("编写", "提交审核", "部门审核通过", "热线校核通过并发布", "编写", "停用");
        HttpResponse<String> changes = staff.send("GET", path(code) + "/changes", staff.in(Role.AGENT), "");
        CONTRACT.allows("answerChanges", changes);
        assertThat(changes.body()).contains("简答", "REMOVED", "ADDED");
        assertThat(new AuditTrail(sample.knowledge().database())
                        .before(Long.MAX_VALUE, 200).stream()
                                .map(AuditEntry::deed)
                                .filter(deed -> deed.act() == Deed.Act.REVIEW))
                .anySatisfy(deed -> {
                    assertThat(deed.object()).isEqualTo("answer/HTTP-001/1");
                    assertThat(deed.account()).isEqualTo("demo-shift-leader");
                    assertThat(deed.address()).isEqualTo("127.0.0.1");
                });
    }

    @Test
    @DisplayName("KB-06: two editors saving one revision: the second is told who was faster, and nothing is lost")
    void secondOfTwoEditors_isTold() {
        write(Role.KNOWLEDGE_EDITOR, "HTTP-002", 0, "第一稿。");
        write(Role.UNIT_HANDLER, "HTTP-002", 1, "第二稿。");

        HttpResponse<String> late = write(Role.KNOWLEDGE_EDITOR, "HTTP-002", 1, "迟到的一稿。");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("CHANGED_MEANWHILE", "demo-unit-handler");
        assertThat(read("HTTP-002")
                        .path("newest")
                        .path("fields")
                        .path("shortText")
                        .asText())
                .isEqualTo("第二稿。");
    }

    @Test
    void whatIsWrongWithTheFields_isToldByField() {
        ObjectNode body =
                fields("答。").put("regions", "云州").put("sources", "没有文号").put("title", "");

        HttpResponse<String> response =
                staff.send("PUT", path("HTTP-003"), staff.in(Role.KNOWLEDGE_EDITOR), body.toString());

        CONTRACT.allows("writeStandardAnswer", response);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Client.json(response)
                        .path("problems")
                        .valueStream()
                        .map(problem -> problem.path("field").asText()))
                .contains("regions", "sources", "title");
        assertThat(response.body()).doesNotContain("本行未导入");
    }

    @Test
    void actThatIsNone_isToldWithThoseThatAre() {
        write(Role.KNOWLEDGE_EDITOR, "HTTP-004", 0, "答。");

        HttpResponse<String> unknown = act(Role.KNOWLEDGE_EDITOR, "HTTP-004", "CROWN", 1, "");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("CROWN", "SUBMIT");
        assertThat(act(Role.KNOWLEDGE_EDITOR, "HTTP-004", "SUSPEND", 1, "x").statusCode())
                .isEqualTo(409);
        assertThat(act(Role.KNOWLEDGE_EDITOR, "NONE-1", "SUBMIT", 1, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("KB-05: the ledger and what is overdue")
    void ledger_isListedByStateUnitAndWords() {
        HttpResponse<String> all = staff.send("GET", "/api/v1/staff/answers", staff.in(Role.AGENT), "");
        CONTRACT.allows("standardAnswers", all);
        assertThat(Client.json(all).path("total").asInt()).isGreaterThan(10);
        HttpResponse<String> some = staff.send(
                "GET",
                "/api/v1/staff/answers?state=PUBLISHED&unit=" + URLEncoder.encode(Staff.UNIT, StandardCharsets.UTF_8)
                        + "&q=mz-00",
                staff.in(Role.AGENT),
                "");
        CONTRACT.allows("standardAnswers", some);
        assertThat(Client.json(some).path("answers").valueStream()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("unit").asText()).isEqualTo(Staff.UNIT);
            assertThat(line.path("code").asText()).startsWith("MZ-00");
        });
        assertThat(staff.send("GET", "/api/v1/staff/answers?state=KING", staff.in(Role.AGENT), "")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> overdue = staff.send("GET", "/api/v1/staff/overdue-answers", staff.in(Role.AGENT), "");
        CONTRACT.allows("overdueAnswers", overdue);
    }
}
