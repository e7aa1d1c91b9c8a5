package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.corpus.DocumentQuery.Order;
import org.yihaoda.index.sync.Corpus;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.ValidityState;

/** Documents found in a real index: which match, how they are counted, what of them is shown. */
class DocumentSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Set<String> ANY =
            Stream.of(ValidityState.values()).map(ValidityState::name).collect(Collectors.toSet());

    @TempDir
    private static Path path;

    private static LuceneCorpus corpus;

    @BeforeAll
    static void index() {
        TestInstallation.emptied();
        Corpus written = new Corpus(path)
                .publish(
                        Policies.policy(
                                        "云州市养犬管理办法",
                                        "第一条 本办法所称养犬，是指个人饲养犬只。",
                                        "第二条 养犬登记每只缴纳管理服务费300元。",
                                        "第三条 本办法由公安机关解释。")
                                .numbered("云政规〔2023〕4号")
                                .published("2023-05-22")
                                .from("2023-07-01", "2028-06-30"),
                        Policies.policy("云州市公园管理规定", "第一条 公园管理单位应当设置养犬提示。", "第二条 游客不得携带烈性犬。")
                                .published("2025-02-01")
                                .from("2025-03-01"),
                        Policies.policy("云山县养犬管理通知", "第一条 县城养犬管理参照市的规定执行。")
                                .in("990121")
                                .published("2024-01-05")
                                .from("2024-02-01"),
                        Policies.policy("云州市养犬管理暂行办法", "第一条 养犬管理服务费为500元。")
                                .published("2015-01-05")
                                .from("2015-02-01", "2023-06-30"),
                        Policies.policy("云州市养犬管理条例（征求意见稿）", "第一条 养犬管理应当文明。")
                                .published("2026-01-05")
                                .draft(),
                        Policies.policy("养犬管理常识", "第一条 养犬应当按时免疫，管理好犬只。").in(null),
                        Policies.policy("云州市城市管理工作要点", "第一条 加强城市管理。")
                                .published("2025-02-03")
                                .from("2025-02-03"),
                        Policies.policy("云州市姓名登记规定", "第一条 姓名中的䶮、𬭁等字可以登记。").from("2025-03-01"));
        written.catchUp();
        corpus =
                LuceneCorpus.open(written.folder(), TestInstallation.embedder()).orElseThrow();
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    private static DocumentQuery query(String text, Map<Facet, Set<String>> selected, Order order, int from, int size) {
        // A similarity that nothing has: what is found is found by its words.
        return new DocumentQuery(
                text, DAY, List.of("990100", "990000"), selected, new DocumentQuery.Support(2, 2), order, from, size);
    }

    private static DocumentResults search(String text, Map<Facet, Set<String>> selected) {
        return corpus.documents(query(text, selected, Order.RELEVANCE, 0, 20));
    }

    private static List<String> titles(DocumentResults results) {
        return results.documents().stream().map(each -> each.document().title()).toList();
    }

    /** PD-20, PD-22, PD-26. */
    @Test
    void found_isWhatHoldsAllWordsAndMayBeCitedHere() {
        DocumentResults results = search("养犬管理", Map.of());

        assertThat(titles(results)).containsExactlyInAnyOrder("云州市养犬管理办法", "云州市公园管理规定", "养犬管理常识");
        assertThat(results.total()).isEqualTo(3);
        assertThat(titles(search("云州市养犬管理办法", Map.of())).getFirst()).isEqualTo("云州市养犬管理办法");
    }

    @Test
    void endedDocument_isFoundWhenItsStateIsSelected() {
        assertThat(titles(search("养犬管理", Map.of(Facet.VALIDITY, Set.of("EXPIRED")))))
                .containsExactly("云州市养犬管理暂行办法");
        assertThat(titles(search("养犬管理", Map.of(Facet.VALIDITY, Set.of("DRAFT")))))
                .containsExactly("云州市养犬管理条例（征求意见稿）");
        assertThat(titles(search("养犬管理", Map.of(Facet.VALIDITY, ANY)))).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 云州市养犬管理暂行办法", "2023-07-01, 云州市养犬管理办法", "2028-06-30, 云州市养犬管理办法"})
    void state_isThatOfTheDay(String asOf, String title) {
        DocumentQuery query = query("养犬管理办法", Map.of(Facet.VALIDITY, Set.of("IN_FORCE")), Order.RELEVANCE, 0, 20);
        DocumentQuery then = new DocumentQuery(
                query.text(),
                LocalDate.parse(asOf),
                query.regions(),
                query.selected(),
                query.support(),
                query.order(),
                0,
                20);

        assertThat(titles(corpus.documents(then)))
                .filteredOn(each -> each.endsWith("办法"))
                .containsExactly(title);
    }

    /** Each count is what selecting that value, in the place of what is selected of its facet, lists. */
    @ParameterizedTest
    @ValueSource(strings = {"", "KIND", "YEAR", "VALIDITY", "REGION"})
    void counts_areWhatSelectingLists(String narrowed) {
        Map<Facet, Set<String>> selected = narrowed.isEmpty()
                ? Map.of()
                : Map.of(
                        Facet.valueOf(narrowed),
                        switch (Facet.valueOf(narrowed)) {
                            case KIND -> Set.of("POLICY");
                            case YEAR -> Set.of("2023", "2015");
                            case VALIDITY -> Set.of("EXPIRED", "UNKNOWN");
                            case REGION, ISSUER -> Set.of("990100");
                        });
        Map<Facet, List<DocumentResults.Count>> facets =
                search("养犬管理", selected).facets();

        List<Integer> counted = new ArrayList<>();
        facets.forEach((facet, counts) -> counts.forEach(count -> {
            Map<Facet, Set<String>> other = new HashMap<>(selected);
            other.put(facet, Set.of(count.value()));
            assertThat(search("养犬管理", other).total()).as(facet + " " + count).isEqualTo(count.documents());
            counted.add(count.documents());
        }));
        assertThat(counted).hasSizeGreaterThan(6).anyMatch(count -> count > 0);
    }

    @Test
    void selectedValue_staysToBeSeenThoughNothingHasIt() {
        assertThat(search("养犬管理", Map.of(Facet.YEAR, Set.of("1999"))).facets().get(Facet.YEAR))
                .contains(new DocumentResults.Count("1999", 0), new DocumentResults.Count("2023", 1));
    }

    @Test
    void year_isThatOfTheDocument() {
        assertThat(search("养犬管理", Map.of()).facets().get(Facet.YEAR))
                .containsExactly(
                        new DocumentResults.Count("2023", 1),
                        new DocumentResults.Count("2025", 1),
                        new DocumentResults.Count(Facet.NONE, 1));
    }

    @Test
    void newest_standsFirstAndWhatHasNoDateLast() {
        assertThat(titles(corpus.documents(query("养犬管理", Map.of(), Order.NEWEST, 0, 20))))
                .containsExactly("云州市公园管理规定", "云州市养犬管理办法", "养犬管理常识");
    }

    @Test
    void pages_makeUpTheWholeList() {
        Map<Facet, Set<String>> any = Map.of(Facet.VALIDITY, ANY);
        List<String> whole = titles(search("养犬管理", any));
        List<String> paged = IntStream.range(0, 4)
                .mapToObj(page -> corpus.documents(query("养犬管理", any, Order.RELEVANCE, 2 * page, 2)))
                .flatMap(results -> titles(results).stream())
                .toList();

        assertThat(paged).isEqualTo(whole).hasSize(5);
        assertThat(titles(corpus.documents(query("养犬管理", any, Order.RELEVANCE, 100, 2))))
                .isEmpty();
    }

    @Test
    void clauses_areThoseThatHoldTheWords() {
        FoundDocument found = search("养犬怎么登记", Map.of()).documents().getFirst();

        assertThat(found.clauses())
                .extracting(clause -> clause.passage().clausePath())
                .startsWith("第二条")
                .doesNotContain("第三条");
        FoundDocument.FoundClause clause = found.clauses().getFirst();
        assertThat(clause.passage().text()).contains(clause.snippet());
        assertThat(clause.highlights())
                .extracting(range -> clause.snippet().substring(range.start(), range.end()))
                .contains("养犬登记");
        assertThat(found.highlights())
                .extracting(range -> found.document().title().substring(range.start(), range.end()))
                .containsExactly("养犬");
    }

    @Test
    void document_isStoredWithAllThatAListShows() {
        StoredDocument document =
                search("云政规〔2023〕4号", Map.of()).documents().getFirst().document();

        assertThat(document.title()).isEqualTo("云州市养犬管理办法");
        assertThat(document.number()).isEqualTo("云政规〔2023〕4号");
        assertThat(document.kind()).isEqualTo(DocumentKind.POLICY);
        assertThat(document.issuer()).isEqualTo("云州市民政局");
        assertThat(document.regionCode()).isEqualTo("990100");
        assertThat(document.publishedOn()).isEqualTo("2023-05-22");
        assertThat(document.timeline().lastCitableDay(DAY)).contains(LocalDate.of(2028, 6, 30));
    }

    @Test
    void number_findsItsDocumentAlone() {
        assertThat(titles(search("云政规〔2023〕4号", Map.of()))).containsExactly("云州市养犬管理办法");
        assertThat(search("云政规〔2023〕44号", Map.of()).total()).isZero();
    }

    @Test
    void title_findsItsDocumentAndThoseThatNameIt() {
        assertThat(titles(search("云州市公园管理规定", Map.of()))).containsExactly("云州市公园管理规定");
        assertThat(search("云州市公园管理规定", Map.of()).documents().getFirst().highlights())
                .containsExactly(new Range(0, 9));
    }

    @Test
    void issuer_findsItsDocuments() {
        assertThat(search("云州市民政局", Map.of()).total()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "𬭁", "犬"})
    void singleAndRareCharacters_areFound(String text) {
        FoundDocument found = search(text, Map.of()).documents().getFirst();

        assertThat(found.clauses().getFirst().snippet()).containsAnyOf("䶮", "𬭁", "犬");
    }

    @ParameterizedTest
    @ValueSource(strings = {"？！", "〔〕", "😀", "\uD800", "title:养犬 OR *:*zzz", "火星移民签证"})
    void senselessWords_findNothing(String text) {
        assertThat(search(text, Map.of()).documents()).isEmpty();
        assertThat(search(text, Map.of()).total()).isZero();
    }

    @Test
    void pastedText_findsTheDocumentThatHoldsMostOfIt() {
        String pasted = "养犬登记每只缴纳管理服务费300元。" + "城市管理工作要点甲乙丙丁".repeat(80);
        assertThat(titles(search(pasted, Map.of()))).containsExactly("云州市城市管理工作要点");
    }

    @Test
    void nearPassage_listsItsDocumentThoughTheWordsDiffer() {
        String text = "小狗上户口要交多少钱";
        DocumentQuery strict = query(text, Map.of(), Order.RELEVANCE, 0, 20);
        DocumentQuery near = new DocumentQuery(
                text, DAY, strict.regions(), Map.of(), new DocumentQuery.Support(0.4, 0), Order.RELEVANCE, 0, 20);

        assertThat(titles(corpus.documents(strict))).doesNotContain("云州市养犬管理办法");
        assertThat(titles(corpus.documents(near)).getFirst()).isEqualTo("云州市养犬管理办法");
    }

    @Test
    void senselessQuery_isRefused() {
        assertThatThrownBy(() -> query(" ", Map.of(), Order.RELEVANCE, 0, 5)).hasMessageContaining("blank");
        assertThatThrownBy(() -> query("养犬", Map.of(), Order.RELEVANCE, 0, 0)).hasMessageContaining("was 0, 0");
        assertThatThrownBy(() -> query("养犬", Map.of(), Order.RELEVANCE, -1, 5)).hasMessageContaining("was -1, 5");
    }

    private static List<String> suggested(String typed) {
        return corpus.suggestions(new SuggestionQuery(typed, DAY, List.of("990100"), 8)).stream()
                .map(Suggestion::text)
                .toList();
    }

    @Test
    void suggestions_areTitlesThatBeginSoOrHoldItOrSoundSo() {
        assertThat(suggested("养犬")).containsExactly("养犬登记", "养犬管理常识", "云州市养犬管理办法");
        assertThat(suggested("yqgl")).containsExactly("养犬管理常识", "云州市养犬管理办法");
        assertThat(suggested("云州市公园")).containsExactly("云州市公园管理规定");
    }

    /** Drafts, what has ended, and other regions' documents would only lead to nothing. */
    @Test
    void suggestions_areOfWhatMayBeCitedHere() {
        assertThat(suggested("暂行办法")).isEmpty();
        assertThat(suggested("征求意见")).isEmpty();
        assertThat(suggested("云山县")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？", "y", "😀", "\uD800", "zzzz"})
    void nothingSensible_suggestsNothing(String typed) {
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void suggestion_marksWhatWasTyped() {
        Suggestion suggestion = corpus.suggestions(new SuggestionQuery("公园管理", DAY, List.of(), 8))
                .getFirst();

        assertThat(suggestion.highlights()).containsExactly(new Range(3, 7));
        assertThat(suggestion.documentId()).isNotNull();
    }

    @Test
    void suggestions_areNoMoreThanAskedFor() {
        assertThat(corpus.suggestions(new SuggestionQuery("管理", DAY, List.of(), 2)))
                .hasSize(2);
    }
}
