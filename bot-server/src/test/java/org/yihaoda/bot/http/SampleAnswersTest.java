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
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
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
    void sample_isReadButForTheDamagedAndTheEmptyPage() {
        assertThat(sample.report().counts())
                .containsOnlyKeys("Read", "Damaged", "Failed")
                .containsEntry("Damaged", 1)
                .containsEntry("Failed", 1);
        assertThat(sample.report().counts().get("Read")).isGreaterThanOrEqualTo(60);
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
            assertThat(citation.path("validity").asText()).isIn("IN_FORCE", "UNKNOWN");
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
        JsonNode first = client.ask(question, site, null).path("citations").path(0);

        assertThat(first.path("documentNumber").asText()).isEqualTo(number);
        assertThat(first.path("quote").asText()).contains(figure);
    }

    /** PD-19: the decision of November 2025 made 60 days into 90; the old words are quoted only for their own time. */
    @Test
    void amendedClause_isQuotedForItsOwnTimeAlone() {
        String question = "购房补贴取得不动产权证书后几日内提出";

        assertThat(client.ask(question, "city", null).toString())
                .doesNotContain("60日内")
                .contains("第十四条");
        assertThat(client.ask(question, "city", "2025-06-01").path("text").asText())
                .contains("60日内");
    }

    /** A question about another year is told which day the answer holds for. */
    @Test
    void otherYearInTheQuestion_isTold() {
        assertThat(client.ask("2023年租房可以提取多少公积金").path("notices").toString()).contains("提到2023年，本回答以2026年6月1日为准");
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
        "一次性创业补贴每户多少钱, 云人社规〔2022〕6号, 已于2025年7月31日期满失效",
        "小微企业贷款贴息比例是多少, 云政规〔2023〕7号, 已于2025年12月1日起废止",
        "临江区长者助餐补贴, 临民发〔2023〕6号, 已于2025年6月30日期满失效",
        "中小企业数字化转型补贴比例, '', 是征求意见稿，尚未施行"
    })
    void documentThatIsNotInForce_isNamedButNotCited(String question, String number, String told) {
        JsonNode answer = client.ask(question);

        assertThat(answer.path("kind").asText()).isEqualTo("HAND_OFF");
        assertThat(answer.path("reason").asText()).isEqualTo("NO_EVIDENCE");
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
