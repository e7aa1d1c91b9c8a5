package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** What the search of 云州市's portal finds on 1 June 2026. */
@ExtendWith(Sample.Provider.class)
final class SearchTest {
    private static final String ALLOWANCE = "云州市民政局 云州市财政局关于印发《云州市高龄津贴发放管理办法》的通知";

    private final Client client;

    SearchTest(Sample sample) {
        this.client = sample.client();
    }

    private HttpResponse<String> sent(String q, String more) {
        return client.get("/api/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more);
    }

    private JsonNode search(String q, String more) {
        HttpResponse<String> response = sent(q, more);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Client.json(response);
    }

    private static List<String> titles(JsonNode results) {
        return results.path("documents").findValuesAsText("title");
    }

    private static JsonNode facet(JsonNode results, String name) {
        return StreamSupport.stream(results.path("facets").spliterator(), false)
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marked(String text, JsonNode ranges) {
        List<String> marked = new ArrayList<>();
        ranges.forEach(range -> marked.add(
                text.substring(range.path("start").asInt(), range.path("end").asInt())));
        return marked;
    }

    @Test
    void document_isShownWithAllThatAPortalShows() {
        JsonNode results = search("高龄津贴", "");
        JsonNode first = results.path("documents").path(0);

        assertThat(first.path("title").asText()).isEqualTo(ALLOWANCE);
        assertThat(marked(ALLOWANCE, first.path("titleHighlights"))).containsExactly("高龄津贴");
        assertThat(first.path("documentNumber").asText()).isEqualTo("云民规〔2025〕2号");
        assertThat(first.path("issuer").asText()).isEqualTo("云州市民政局 云州市财政局");
        assertThat(first.path("kindLabel").asText()).isEqualTo("政策文件");
        assertThat(first.path("regionName").asText()).isEqualTo("云州市");
        assertThat(first.path("publishedOn").asText()).isEqualTo("2025-03-14");
        assertThat(first.path("effectiveFrom").asText()).isEqualTo("2025-04-01");
        assertThat(first.path("lapsesAfter").asText()).isEqualTo("2030-03-31");
        assertThat(first.path("validityLabel").asText()).isEqualTo("现行有效");
        assertThat(first.path("explanation").asText()).isEqualTo("2025-04-01起施行，有效期5年，至2030-03-31届满");
        assertThat(first.path("citable").asBoolean()).isTrue();
        assertThat(first.path("url").asText()).startsWith("http");
        assertThat(results.path("asOf").asText()).isEqualTo("2026-06-01");
        assertThat(results.path("regionName").asText()).isEqualTo("云州市");
        assertThat(results.path("notices").path(0).asText()).contains("云州市").contains("2026年6月1日");
    }

    /** A portal's commonest search: a title or a number, copied from somewhere. */
    @ParameterizedTest
    @ValueSource(strings = {ALLOWANCE, "云州市高龄津贴发放管理办法", "《云州市高龄津贴发放管理办法》", "云民规〔2025〕2号", "云民规[2025]2号"})
    void copiedName_findsItsDocumentAndWhatNamesIt(String name) {
        assertThat(titles(search(name, ""))).startsWith(ALLOWANCE).hasSizeLessThan(6);
    }

    /** The snippet is the clause's own words, and its link leads to that clause. */
    @ParameterizedTest
    @ValueSource(strings = {"高龄津贴", "租房提取公积金", "最低工资"})
    void clause_isVerbatimMarkedAndLinked(String q) {
        JsonNode documents = search(q, "").path("documents");

        assertThat(documents)
                .anySatisfy(
                        document -> assertThat(document.path("clauses").path(0).path("highlights"))
                                .isNotEmpty());
        assertThat(documents).isNotEmpty().allSatisfy(document -> {
            assertThat(document.path("clauses")).hasSizeBetween(1, 3);
            for (JsonNode clause : document.path("clauses")) {
                String snippet = clause.path("snippet").asText();
                assertThat(marked(snippet, clause.path("highlights")))
                        .allSatisfy(each -> assertThat(each).isNotBlank());
                String page = clause.path("page").asText();
                assertThat(page).endsWith("#" + clause.path("clause").asText());
                String shown = Jsoup.parse(
                                client.get(page.replaceFirst("#.*", "")).body())
                        .text()
                        .replaceAll("\\s", "");
                String line = snippet.lines().findFirst().orElseThrow().replaceAll("[\\s|]", "");
                assertThat(shown.replace("|", "")).contains(line);
            }
        });
    }

    /** PD-20: what has ended is listed on request alone, and says so. */
    @Test
    void endedDocuments_areListedOnRequestAndLabelled() {
        assertThat(search("最低工资标准", "").path("documents"))
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(document.path("citable").asBoolean()).isTrue());

        JsonNode ended = search("最低工资标准", "&validity=REPEALED&validity=SUPERSEDED");

        assertThat(ended.path("documents")).isNotEmpty().allSatisfy(document -> {
            assertThat(document.path("citable").asBoolean()).isFalse();
            assertThat(document.path("validityLabel").asText()).isIn("已废止", "已被替代");
            assertThat(document.path("clauses"))
                    .allSatisfy(clause ->
                            assertThat(clause.path("validity").asText()).isIn("REPEALED", "SUPERSEDED"));
        });
        assertThat(facet(search("最低工资标准", ""), "validity").toString()).contains("已废止");
    }

    /** What a list says of a document its page says too. */
    @Test
    void validity_isThatOfTheDocumentsPage() {
        JsonNode documents = search("管理办法", "&validity=ALL&size=50").path("documents");
        assertThat(documents).anyMatch(document -> !document.path("citable").asBoolean());
        for (JsonNode document : documents) {
            JsonNode whole = Client.json(client.get(
                    "/api/v1/documents/" + document.path("documentId").asText()));
            assertThat(document.path("validity").asText())
                    .isEqualTo(whole.path("validity").asText());
            assertThat(document.path("explanation").asText())
                    .isEqualTo(whole.path("explanation").asText());
        }
    }

    @Test
    void asOf_isFollowed() {
        assertThat(titles(search("调整最低工资标准", "&asOf=2021-01-01")))
                .isNotEqualTo(titles(search("调整最低工资标准", "")))
                .isNotEmpty();
    }

    /** PD-22. */
    @Test
    void region_isTheChosenElseTheNamedElseTheSites() {
        assertThat(titles(search("高龄津贴标准", ""))).noneMatch(title -> title.contains("云山县"));
        assertThat(titles(search("高龄津贴标准", "&region=990121"))).anyMatch(title -> title.contains("云山县"));
        assertThat(search("云山县高龄津贴", "").path("regionOrigin").asText()).isEqualTo("WORDS");
        assertThat(search("云山县高龄津贴", "&region=990100").path("region").asText()).isEqualTo("990100");
        assertThat(search("高龄津贴", "&site=county").path("region").asText()).isEqualTo("990121");
    }

    /** The document that an answer cites is among what a search for the same words lists. */
    @ParameterizedTest
    @ValueSource(strings = {"失业保险金每个月能领多少", "租房可以提取多少公积金", "加装电梯补贴多少", "生育津贴怎么计算", "公租房申请条件"})
    void citedDocument_isFoundByTheQuestion(String question) {
        Set<String> cited = new TreeSet<>(client.ask(question).path("citations").findValuesAsText("documentId"));

        assertThat(search(question, "&size=50").path("documents").findValuesAsText("documentId"))
                .containsAll(cited);
        assertThat(cited).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"documentRegion", "kind", "issuer", "year", "validity"})
    void facetsCount_isWhatSelectingItLists(String name) {
        JsonNode values = facet(search("补贴", ""), name).path("values");

        assertThat(values).isNotEmpty();
        for (JsonNode value : values) {
            String selected = URLEncoder.encode(value.path("value").asText(), StandardCharsets.UTF_8);
            JsonNode narrowed = search("补贴", "&" + name + "=" + selected);
            assertThat(narrowed.path("total").asInt())
                    .as(value.toString())
                    .isEqualTo(value.path("documents").asInt());
            assertThat(value.path("label").asText()).matches(".*\\p{IsHan}.*");
            assertThat(facet(narrowed, name).path("values")).hasSameSizeAs(values);
        }
    }

    @Test
    void pages_makeUpTheListAndTheEndIsEmpty() {
        JsonNode whole = search("补贴", "&validity=ALL&size=50");
        List<String> paged = new ArrayList<>();
        int total = whole.path("total").asInt();
        for (int page = 1; page <= (total + 6) / 7; page++) {
            paged.addAll(titles(search("补贴", "&validity=ALL&size=7&page=" + page)));
        }

        assertThat(paged.subList(0, Math.min(50, total))).isEqualTo(titles(whole));
        assertThat(paged).hasSize(total).hasSizeGreaterThan(20);
        assertThat(titles(search("补贴", "&size=50&page=20"))).isEmpty();
    }

    @Test
    void newest_standsFirst() {
        List<String> years = new ArrayList<>();
        search("补贴", "&sort=NEWEST")
                .path("documents")
                .forEach(document -> years.add(
                        document.has("signedOn")
                                ? document.path("signedOn").asText()
                                : document.path("publishedOn").asText()));

        assertThat(years).hasSize(10).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Marks are offsets into plain text, so that a page has no markup to trust. */
    @Test
    void words_areNeverMarkup() {
        assertThat(sent("<b>高龄津贴</b><script>", "").body()).doesNotContain("<script>", "<b>", "<em>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:高龄 AND (",
                "\"高龄津贴",
                "高龄*?~^2",
                "\\",
                "[* TO *]",
                "{!lucene}",
                "😀",
                "䶮",
                "𬭁",
                "\u0000高龄津贴"
            })
    void oddWords_areSearchedAsWords(String q) {
        search(q, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"？！。", "()", "《》"})
    void wordsWithoutALetter_findNothing(String q) {
        JsonNode results = search(q, "");

        assertThat(results.path("total").asInt()).isZero();
        assertThat(results.path("facets")).hasSize(5);
    }

    @Test
    void results_areTheSameAgainAndInNoCache() {
        HttpResponse<String> first = sent("公积金", "&validity=ALL");

        assertThat(sent("公积金", "&validity=ALL").body()).isEqualTo(first.body());
        assertThat(Client.header(first, "Cache-Control")).isEqualTo("no-store");
    }

    private List<String> suggested(String typed, String more) {
        HttpResponse<String> response =
                client.get("/api/v1/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Client.json(response).path("suggestions").findValuesAsText("text");
    }

    @ParameterizedTest
    @CsvSource({"高龄津, 高龄津贴", "gljt, 高龄津贴", "加装电梯, 云州市老旧小区既有住宅加装电梯实施办法", "养犬管, 云州市养犬管理办法"})
    void suggestions_completeNamesAndTitles(String typed, String text) {
        assertThat(suggested(typed, "")).contains(text).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void suggestions_areOfTheSitesRegion() {
        assertThat(suggested("云山县", "&site=county")).isNotEmpty();
        assertThat(suggested("云山县", "")).isEmpty();
    }

    @Test
    void nothingTyped_suggestsNothing() {
        assertThat(suggested("", "")).isEmpty();
        assertThat(suggested("管理", "")).hasSize(8);
    }
}
