package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.region.RegionTree;

/** What citizens of 云州市 are answered on 1 June 2026: only what is in force where they live, word for word. */
@ExtendWith(Sample.Provider.class)
final class SampleAnswersTest {
    private static final RegionTree REGIONS = RegionTree.standard();

    /** Questions of the city's site and of the county's. */
    private record Asked(String question, String site) {}

    static List<Asked> questions() {
        return List.of(
                new Asked("失业保险金每个月能领多少", "city"),
                new Asked("租房可以提取多少公积金", "city"),
                new Asked("申请创业担保贷款要什么条件", "city"),
                new Asked("高龄津贴怎么发", "city"),
                new Asked("加装电梯补贴多少", "city"),
                new Asked("生育津贴怎么计算", "city"),
                new Asked("公租房申请条件", "city"),
                new Asked("居民医保什么时候缴费", "city"),
                new Asked("返乡创业有一次性补贴吗", "county"),
                new Asked("居民医保什么时候缴费", "county"),
                new Asked("高龄津贴每月多少钱", "county"),
                new Asked("小学入学报名需要什么材料", "county"));
    }

    private final Sample sample;
    private final Client client;

    SampleAnswersTest(Sample sample) {
        this.sample = sample;
        this.client = sample.client();
    }

    @Test
    void sample_isReadButForTheDamagedTheEmptyAndTheClosedPages() {
        assertThat(sample.report().counts())
                .containsOnlyKeys("Read", "Stub", "Damaged", "Failed", "NotOpen", "Listed", "Duplicate", "Skipped")
                .containsEntry("Damaged", 1)
                .containsEntry("NotOpen", 2)
                .containsEntry("Listed", 3)
                .containsEntry("Failed", 1);
        assertThat(sample.report().counts().get("Read")).isGreaterThanOrEqualTo(120);
    }

    /** PD-20, PD-22. */
    @ParameterizedTest
    @MethodSource("questions")
    void everyCitation_isInForceAndOfTheRegionOrOneAbove(Asked asked) {
        JsonNode answer = ask(asked);

        assertThat(answer.path("kind").asText()).isEqualTo("ANSWERED");
        assertThat(answer.path("asOf").asText()).isEqualTo(Sample.TODAY.toString());
        List<String> lineage = REGIONS.lineage(asked.site().equals("city") ? "990100" : "990121").stream()
                .map(region -> region.code())
                .toList();
        assertThat(answer.path("citations")).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.path("region").asText()).isIn(lineage);
            assertThat(citation.path("validity").asText()).isIn("IN_FORCE", "AMENDED", "PARTIALLY_INVALID", "UNKNOWN");
            assertThat(citation.path("explanation").asText()).isNotBlank();
        });
    }

    /** QA-16: what is quoted stands in the document word for word, and the link leads there. */
    @ParameterizedTest
    @MethodSource("questions")
    void everyQuote_standsInTheClauseItIsLinkedTo(Asked asked) {
        for (JsonNode citation : ask(asked).path("citations")) {
            List<String> quoted = lines(citation.path("quote").asText());
            assertThat(quoted).isNotEmpty();

            assertThat(clause(citation)).containsAll(quoted);
            Element section = section(citation.path("page").asText());
            assertThat(quoted)
                    .allSatisfy(line -> assertThat(words(section.text())).contains(words(line)));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyCitationNumber_isUsedInTheTextAndBySentences(Asked asked) {
        JsonNode answer = ask(asked);
        List<Integer> used = new ArrayList<>();
        answer.path("sentences")
                .forEach(sentence -> sentence.path("citations").forEach(each -> used.add(each.asInt())));

        assertThat(answer.path("citations")).isNotEmpty().allSatisfy(citation -> {
            assertThat(used).contains(citation.path("number").asInt());
            assertThat(answer.path("text").asText())
                    .contains("〔" + citation.path("number").asInt() + "〕");
        });
    }

    /** PD-22: the county's own rule comes first where it has one. */
    @ParameterizedTest
    @CsvSource({"返乡创业有一次性补贴吗, 云山政办发〔2025〕11号", "居民医保什么时候缴费, 云山医保发〔2025〕14号", "高龄津贴每月多少钱, 云山民发〔2025〕5号"})
    void countysQuestion_isAnsweredWithTheCountysRuleFirst(String question, String number) {
        JsonNode answer = client.ask(question, "county", null);

        assertThat(answer.path("citations").path(0).path("documentNumber").asText())
                .isEqualTo(number);
        assertThat(answer.path("notices").toString()).doesNotContain("云山县如另有规定");
    }

    /** The questions that the pages offer, and others whose figure a household depends on. */
    @ParameterizedTest
    @CsvSource({
        "city, 失业保险金每个月能领多少, 云人社规〔2025〕4号, 1980",
        "city, 租房可以提取多少公积金, 云公积金规〔2025〕1号, 每人每月1200元",
        "city, 申请创业担保贷款要什么条件, 云人社规〔2025〕5号, 登记满三个月",
        "city, 高龄津贴怎么发, 云民规〔2025〕2号, 800",
        "county, 高龄津贴怎么发, 云山民发〔2025〕5号, 1000",
        "county, 高校毕业生返乡创业补贴标准是多少, 云山政办发〔2025〕11号, 12000",
        "county, 居民医保集中缴费期到什么时候, 云山医保发〔2025〕14号, 2026年1月31日"
    })
    void figure_standsInTheFirstCitation(String site, String question, String number, String figure) {
        JsonNode citations = client.ask(question, site, null).path("citations");

        assertThat(citations.path(0).path("documentNumber").asText()).isEqualTo(number);
        assertThat(citations.path(0).path("quote").asText())
                .as(citations.toString())
                .contains(figure);
    }

    /** Whoever names a document is not answered from another one (QA-20): it has ended, or is not held. */
    @ParameterizedTest
    @ValueSource(strings = {"云人社规〔2022〕6号现在还有效吗", "云人社规〔2022〕6号", "《云州市不存在的办法》", "云政办规〔2020〕39号", "《云州市太空旅游办法》补贴多少"})
    void namedDocumentThatDoesNotHold_isNotReplacedByAnother(String question) {
        JsonNode answer = client.ask(question, "city", null);

        assertThat(answer.path("kind").asText()).as(answer.toString()).isEqualTo("HAND_OFF");
        assertThat(answer.path("citations")).isEmpty();
    }

    @Test
    void namedDocumentThatEnded_isToldToHaveEnded() {
        assertThat(client.ask("云人社规〔2022〕6号现在还有效吗", "city", null).path("text").asText())
                .contains("云人社规〔2022〕6号");
    }

    /** PD-22: what another district once ruled is nothing to this city's citizens. */
    @ParameterizedTest
    @ValueSource(strings = {"老年助餐补贴每餐多少钱", "民宿怎么办证"})
    void otherRegionsEndedDocument_isNotTold(String question) {
        assertThat(client.ask(question, "city", null).path("text").asText()).doesNotContain("临江区", "云山县");
    }

    /** PD-19: the decision of November 2025 made 60 days into 90; the old words are quoted only for their own time. */
    @Test
    void amendedClause_isQuotedForItsOwnTimeAlone() {
        String question = "购房补贴取得不动产权证书后几日内提出";

        JsonNode now = client.ask(question, "city", null);
        assertThat(now.path("text").asText()).contains("90日内", "第十四条").doesNotContain("60日内");
        assertThat(now.path("citations").path(0).path("validity").asText()).isEqualTo("AMENDED");
        assertThat(now.path("citations").path(0).path("explanation").asText())
                .contains("云政规〔2025〕9号", "自2025-12-01起按修改后的文本执行");
        JsonNode then = client.ask(question, "city", "2025-06-01");
        assertThat(then.path("text").asText()).contains("60日内").doesNotContain("90日内");
        assertThat(then.path("citations").path(0).path("validity").asText()).isEqualTo("IN_FORCE");
    }

    /** PD-19: the document's page shows the text of the day that is asked for, and what was changed. */
    @Test
    void documentOfAnAmendedClause_showsTheWordsOfTheDay() {
        String id = client.ask("购房补贴取得不动产权证书后几日内提出", "city", null)
                .path("citations")
                .path(0)
                .path("documentId")
                .asText();
        JsonNode now = Client.json(client.get("/api/v1/documents/" + id));
        JsonNode then = Client.json(client.get("/api/v1/documents/" + id + "?asOf=2025-06-01"));

        assertThat(now.path("clauses").toString()).contains("90日内").doesNotContain("60日内");
        assertThat(now.path("clauses").findValuesAsText("note"))
                .anyMatch(note -> note.startsWith("经《") && note.contains("云政规〔2025〕9号"));
        assertThat(now.path("links").findValuesAsText("relation")).contains("修改本文件", "所废止的文件", "问答");
        assertThat(then.path("clauses").toString()).contains("60日内").doesNotContain("90日内");
        assertThat(then.path("clauses").findValuesAsText("note")).isEmpty();
        Document page =
                Jsoup.parse(client.get("/documents/" + id + "?asOf=2025-06-01").body());
        assertThat(page.select("#clauses").text()).contains("60日内").doesNotContain("90日内");
    }

    /** PD-19, from the last day of the old words to the first of the new ones. */
    @ParameterizedTest
    @CsvSource({
        "首次办理养犬登记每只缴纳管理服务费多少, 2025-09-30, 五百元, 三百元",
        "首次办理养犬登记每只缴纳管理服务费多少, 2025-10-01, 三百元, 五百元",
        "养犬登记申请多少个工作日内完成审核, 2025-09-30, 十个工作日, 五个工作日",
        "养犬登记申请多少个工作日内完成审核, 2025-10-01, 五个工作日, 十个工作日",
        "犬只死亡怎么办理注销手续, 2025-09-30, 书面办理注销手续, 客户端办理注销",
        "犬只死亡怎么办理注销手续, 2025-10-01, 客户端办理注销, 书面办理注销手续"
    })
    void amendedWords_areThoseOfTheAskedDay(String question, String asOf, String words, String others) {
        JsonNode answer = client.ask(question, null, asOf);

        assertThat(answer.path("kind").asText()).as(answer.toString()).isEqualTo("ANSWERED");
        assertThat(answer.path("citations").path(0).path("documentNumber").asText())
                .isEqualTo("云政规〔2023〕4号");
        assertThat(answer.path("text").asText()).contains(words).doesNotContain(others);
    }

    /** PD-10, PD-12: what rests, what was replaced and what contradicts itself is not cited on such a day. */
    @ParameterizedTest
    @CsvSource({
        "渣土运输车辆夜间通行时段, 2026-11-01, 云城管规〔2024〕2号",
        "绿化补偿费移植树木胸径每株多少元, 2026-06-01, 云城管规〔2019〕3号",
        "再生资源回收站点备案要什么材料, 2026-06-01, 云商规〔2023〕2号"
    })
    void documentThatMayNotBeCitedOnTheDay_isNotCited(String question, String asOf, String number) {
        assertThat(client.ask(question, null, asOf).path("citations").findValuesAsText("documentNumber"))
                .doesNotContain(number);
    }

    /** PD-16: of a document with an ended clause the others are cited. */
    @Test
    void endedClause_isNotCitedWhileTheOthersAre() {
        JsonNode warm = client.ask("供热期室内温度不得低于多少度", null, "2026-06-01");
        assertThat(warm.path("citations").path(0).path("documentNumber").asText())
                .isEqualTo("云城管规〔2022〕4号");
        assertThat(warm.path("citations").path(0).path("validity").asText()).isEqualTo("PARTIALLY_INVALID");

        String question = "用户申请暂停用热缴纳多少基础设施运行费";
        assertThat(client.ask(question, null, "2025-04-30").path("text").asText())
                .contains("20%");
        assertThat(client.ask(question, null, "2025-05-01").path("citations").findValuesAsText("quote"))
                .noneMatch(quote -> quote.contains("20%"));
    }

    /** PD-03, PD-01. */
    @ParameterizedTest
    @ValueSource(strings = {"open-on-request.html", "internal-material.html"})
    void pageThatIsNotOpen_isNotHeld(String file) {
        assertThat(sample.report().files())
                .filteredOn(each -> each.file().endsWith(file))
                .singleElement()
                .satisfies(each -> assertThat(each.outcome()).isInstanceOf(Outcome.NotOpen.class));
    }

    @Test
    void thirdPartysCopyOfAHeldDocument_isNeverCited() {
        JsonNode answer = client.ask("小餐饮登记需要什么材料", "city", null);

        assertThat(answer.path("citations").findValuesAsText("documentNumber"))
                .as(answer.toString())
                .contains("云市监规〔2024〕3号");
        assertThat(answer.path("citations").findValuesAsText("url"))
                .as(answer.toString())
                .isNotEmpty()
                .allMatch(url -> url.contains(".gov.example"));
        assertThat(answer.path("notices").toString()).doesNotContain("第三方");
    }

    /** QA-13: a question about another year is answered with that year's rules, or not at all. */
    @Test
    void otherYearInTheQuestion_movesTheDay() {
        JsonNode answer = client.ask("2023年租房可以提取多少公积金");

        assertThat(answer.path("asOf").asText()).isEqualTo("2023-12-31");
        assertThat(answer.path("citations").findValuesAsText("documentNumber")).doesNotContain("云公积金规〔2025〕1号");
    }

    /** QA-12. */
    @Test
    void countyWithoutARuleOfItsOwn_getsTheUpperLevelsAndIsTold() {
        JsonNode answer = client.ask("小学入学报名需要什么材料", "county", null);

        assertThat(answer.path("citations").path(0).path("region").asText()).isEqualTo("990000");
        assertThat(answer.path("notices").toString()).contains("所引为示例省规定；云山县如另有规定，从其规定");
    }

    @Test
    void placeInTheWords_isAnsweredWithItsOwnRule() {
        JsonNode answer = client.ask("清河区高龄老人补充津贴多少钱");

        assertThat(answer.path("region").asText()).isEqualTo("990101");
        assertThat(answer.path("citations").path(0).path("region").asText()).isEqualTo("990101");
    }

    @Test
    void placeOutsideTheCorpus_isNotAnsweredWithAnotherPlacesRule() {
        JsonNode answer = client.ask("广州市失业保险金每月多少");

        assertThat(answer.path("kind").asText()).isEqualTo("HAND_OFF");
        assertThat(answer.path("region").asText()).isEqualTo("440100");
        assertThat(answer.path("citations")).isEmpty();
    }

    /** PD-20: ended, repealed and draft documents are never cited; the answer says what became of them. */
    @ParameterizedTest
    @CsvSource({
        "一次性创业补贴每户多少钱, 云人社规〔2022〕6号, 有效期已于2025-07-31届满",
        "小微企业贷款贴息比例是多少, 云政规〔2023〕7号, 自2025-12-01起被《云州市人民政府关于废止和修改部分行政规范性文件的决定》（云政规〔2025〕9号）废止",
        "临江区长者助餐补贴, 临民发〔2023〕6号, 已于2025-06-30届满",
        "中小企业数字化转型补贴比例, '', 征求意见稿，尚未施行"
    })
    void documentThatIsNotInForce_isNamedButNotCited(String question, String number, String told) {
        JsonNode answer = client.ask(question);

        assertThat(answer.path("kind").asText()).isEqualTo("HAND_OFF");
        assertThat(answer.path("reason").asText()).isEqualTo(number.isEmpty() ? "DRAFT" : "ENDED");
        assertThat(answer.path("citations")).isEmpty();
        assertThat(answer.path("text").asText()).contains(number).contains(told).contains("12345");
        assertThat(answer.path("nearest").path(0).path("validity").asText()).isIn("EXPIRED", "REPEALED", "DRAFT");
    }

    @ParameterizedTest
    @CsvSource({
        "一次性创业补贴每户多少钱, 2024-06-01, 云人社规〔2022〕6号",
        "小微企业贷款贴息比例是多少, 2024-06-01, 云政规〔2023〕7号",
        "人才安居生活补贴标准是多少, 2023-06-01, 云政规〔2021〕3号",
        "困难残疾人生活补贴每人每月多少钱, 2023-06-01, 云残联规〔2021〕1号"
    })
    void documentThatHasEnded_isCitedForADayOfItsTerm(String question, String asOf, String number) {
        JsonNode answer = client.ask(question, null, asOf);

        assertThat(answer.path("asOf").asText()).isEqualTo(asOf);
        assertThat(answer.path("citations").path(0).path("documentNumber").asText())
                .isEqualTo(number);
        assertThat(answer.path("citations").path(0).path("validity").asText()).isEqualTo("IN_FORCE");
        assertThat(client.ask(question).path("citations").findValuesAsText("documentNumber"))
                .doesNotContain(number);
    }

    @Test
    void handOff_showsTheSitesHotline() {
        JsonNode answer = client.ask("火星移民签证怎么办", "county", null);

        assertThat(answer.path("channels").path(0).path("name").asText()).isEqualTo("云州市12345热线云山县分中心");
        assertThat(answer.path("channels").path(0).path("telephone").asText()).isEqualTo("12345");
        assertThat(answer.path("nearest").size()).isBetween(1, 3);
    }

    @Test
    void linksOfAForeignSitesAnswer_keepTheSite() {
        assertThat(client.ask("高龄津贴每月多少钱", "county", null)
                        .path("citations")
                        .path(0)
                        .path("page")
                        .asText())
                .contains("&site=county#c");
    }

    private JsonNode ask(Asked asked) {
        return client.ask(asked.question(), asked.site(), null);
    }

    private List<String> clause(JsonNode citation) {
        JsonNode document = Client.json(
                client.get("/api/v1/documents/" + citation.path("documentId").asText()));
        String anchor = citation.path("clause").asText();
        @Nullable
        JsonNode clause = StreamSupport.stream(document.path("clauses").spliterator(), false)
                .filter(each -> each.path("clause").asText().equals(anchor))
                .findFirst()
                .orElse(null);
        return clause == null ? List.of() : lines(clause.path("text").asText());
    }

    private Element section(String page) {
        String[] parts = page.split("#", 2);
        Document html = Jsoup.parse(client.get(parts[0]).body());
        return html.select("#" + parts[1]).getFirst();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.equals("……")).toList();
    }

    /** Cells and blanks look otherwise on a page. */
    private static String words(String text) {
        return text.replaceAll("[|\\s]", "");
    }
}
