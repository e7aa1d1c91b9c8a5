package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.ValidityReader;

/** All sample pages together. */
class SampleCorpusTest {
    private static final Pattern PRINTED_NUMBER =
            Pattern.compile("(?:发文字号|文　*号)[：:]?\\s*(?:</?[a-z]+[^>]*>\\s*)+([^<]+(?:〔|令)[^<]+号)");
    private static final Pattern TERM = Pattern.compile("起(?:施行|执行|试行)");
    private static final List<PolicyDocument> DOCUMENTS = SamplePages.documents();

    @Test
    void everyPageButTheDamagedTheEmptyAndTheClosedOnes_isADocument() {
        List<String> others = SamplePages.all().stream()
                .filter(page -> !(SamplePages.read(page) instanceof DocumentReading.Document))
                .map(page -> page.getFileName().toString())
                .toList();
        assertThat(others)
                .containsExactly(
                        "damaged-notice.html", "empty-notice.html", "internal-material.html", "open-on-request.html");
        assertThat(SamplePages.read("district/damaged-notice.html")).isInstanceOf(DocumentReading.Damaged.class);
        assertThat(SamplePages.read("district/empty-notice.html")).isInstanceOf(DocumentReading.Unreadable.class);
        assertThat(SamplePages.read("validity/internal-material.html"))
                .isEqualTo(new DocumentReading.NotOpen(Openness.NOT_PUBLIC, "内部资料 注意保存"));
        assertThat(SamplePages.read("validity/open-on-request.html"))
                .isEqualTo(new DocumentReading.NotOpen(Openness.ON_REQUEST, "公开方式：依申请公开"));
        assertThat(DOCUMENTS).hasSize(123);
    }

    @Test
    void everyDocument_hasItsFoldersRegion() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            String page = document.source().name().replace('\\', '/');
            assertThat(document.regionCode()).as(page).isEqualTo(region(page));
        });
    }

    /** The page of 清河区 that reposts the city's rule is the city's. */
    private static String region(String page) {
        if (page.contains("/province/")) {
            return "990000";
        }
        if (page.endsWith("open-public-note.html")) {
            return "990101";
        }
        String name = page.substring(page.lastIndexOf('/') + 1);
        if (page.contains("/city/") || name.endsWith("-repost.html")) {
            return "990100";
        }
        return name.contains("qinghe")
                ? "990101"
                : name.contains("linjiang") ? "990102" : name.contains("yunshan") ? "990121" : "990100";
    }

    @Test
    void everyPrintedNumber_isRead() throws Exception {
        List<String> checked = new ArrayList<>();
        for (PolicyDocument document : DOCUMENTS) {
            String html = PageDecoder.decode(
                    Files.readAllBytes(Path.of(document.source().name())));
            Matcher printed = PRINTED_NUMBER.matcher(html);
            if (printed.find()) {
                assertThat(document.number())
                        .as(document.source().name())
                        .isEqualTo(DocumentNumber.parse(printed.group(1)).orElseThrow());
                checked.add(document.source().name());
            }
        }
        assertThat(checked).hasSizeGreaterThan(30);
    }

    @Test
    void everyBindingDocument_hasANumberAndASigningDay() {
        assertThat(DOCUMENTS)
                .filteredOn(document -> document.kind() == DocumentKind.POLICY)
                .hasSizeGreaterThan(35)
                .allSatisfy(document -> {
                    assertThat(document.number()).as(document.title()).isNotNull();
                    assertThat(document.signedOn()).as(document.title()).isNotNull();
                    assertThat(document.publishedOn()).as(document.title()).isNotNull();
                    assertThat(document.issuer()).as(document.title()).isNotNull();
                });
        assertThat(DOCUMENTS)
                .filteredOn(document -> document.kind() == DocumentKind.INTERPRETATION)
                .extracting(PolicyDocument::number)
                .containsOnlyNulls();
    }

    /** PD-14, PD-15. */
    @Test
    void everyTermThatAPolicyStates_isReadWithItsEvidence() {
        List<PolicyDocument> stating = DOCUMENTS.stream()
                .filter(document -> document.kind().binds())
                .filter(document -> document.clauses().stream()
                        .anyMatch(clause -> clause.text()
                                .lines()
                                .anyMatch(line -> line.matches(".*本(?:办法|通知|细则|规定|条例|意见|决定|措施|公告)自.*")
                                        && TERM.matcher(line).find())))
                .toList();
        assertThat(stating).hasSizeGreaterThan(35).allSatisfy(document -> {
            assertThat(ValidityReader.read(document).own())
                    .as(document.title())
                    .anyMatch(each -> each.strength() == Strength.OWN_TEXT
                            && (each.effect() instanceof Effect.Starts || each.effect() instanceof Effect.Illegible)
                            && each.words().contains("本"));
        });
    }

    /** PD-24: each names what it explains, and that is among the samples; the orphan is there to have none. */
    @Test
    void everyInterpretation_findsItsPolicy() {
        List<PolicyDocument> interpretations = DOCUMENTS.stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .filter(document -> !document.source().name().contains("orphan-interpretation"))
                .toList();
        assertThat(interpretations).hasSizeGreaterThan(14).allSatisfy(document -> {
            assertThat(document.interprets())
                    .as(document.title())
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(DOCUMENTS)
                            .as(document.title())
                            .anyMatch(policy ->
                                    policy.kind().binds() && reference.means(policy.title(), policy.number())));
        });
        assertThat(SamplePages.document("validity/orphan-interpretation.html").interprets())
                .singleElement()
                .satisfies(reference ->
                        assertThat(DOCUMENTS).noneMatch(policy -> reference.means(policy.title(), policy.number())));
        assertThat(SamplePages.document("city/employment/talent-policies-qa.html")
                        .interprets())
                .extracting(reference -> String.valueOf(reference.number()))
                .containsExactly("云政规〔2024〕5号", "云政办规〔2025〕6号");
    }

    @Test
    void everyRepealedSample_isMeantByItsRepeal() {
        List<Act.Close> closing = DOCUMENTS.stream()
                .flatMap(document -> ValidityReader.read(document).acts().stream())
                .flatMap(act -> act instanceof Act.Close close ? Stream.of(close) : Stream.empty())
                .toList();
        List<PolicyDocument> repealed = DOCUMENTS.stream()
                .filter(document ->
                        closing.stream().anyMatch(close -> close.target().means(document.title(), document.number())))
                .toList();
        assertThat(repealed)
                .extracting(document -> String.valueOf(document.number()))
                .containsExactlyInAnyOrder(
                        "云政规〔2021〕3号",
                        "云政规〔2023〕7号",
                        "云残联规〔2021〕1号",
                        "云政办发〔2014〕33号",
                        "云政办规〔2018〕3号",
                        "云城管规〔2021〕6号",
                        "云城管规〔2019〕3号",
                        "云政发〔2020〕21号",
                        "云政发〔2022〕9号",
                        "云商规〔2023〕2号",
                        "云商规〔2023〕1号",
                        "云山政办规〔2020〕3号",
                        "云山政办规〔2020〕5号");
    }

    @Test
    void noClause_holdsThePortalAroundThePage() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.clauses())
                        .as(document.source().name())
                        .extracting(Clause::text)
                        .noneMatch(text -> Pattern.compile("ICP备|网站标识码|上一篇|扫一扫|【打印】|有 效 性|首页|浏览次数")
                                .matcher(text)
                                .find()));
    }

    @Test
    void everyArticle_isAClauseOfItsOwn() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.clauses())
                        .as(document.source().name())
                        .noneMatch(clause -> clause.blocks().stream()
                                .skip(1)
                                .anyMatch(block -> block.text().matches("第[一二三四五六七八九十]+条 .*"))));
    }

    /** The index page of the sample knowledge says of every page what it shows. */
    @Test
    void indexPage_namesEveryPage() throws Exception {
        String index = Files.readString(SamplePages.FOLDER.resolve("../../docs/sample-knowledge.md"));
        assertThat(SamplePages.all())
                .hasSizeGreaterThan(120)
                .allSatisfy(
                        file -> assertThat(index).contains(file.getFileName().toString()));
    }
}
