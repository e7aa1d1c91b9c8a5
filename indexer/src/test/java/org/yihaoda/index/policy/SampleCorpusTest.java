package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;

/** All sample pages together. */
class SampleCorpusTest {
    private static final Pattern PRINTED_NUMBER =
            Pattern.compile("(?:发文字号|文　*号)[：:]?\\s*(?:</?[a-z]+[^>]*>\\s*)+([^<]+(?:〔|令)[^<]+号)");
    private static final Pattern TERM = Pattern.compile("起(?:施行|执行|试行)");
    private static final List<PolicyDocument> DOCUMENTS = SamplePages.documents();

    @Test
    void everyPageButTheDamagedAndTheEmptyOne_isADocument() {
        List<String> others = SamplePages.all().stream()
                .filter(page -> !(SamplePages.read(page) instanceof PageReading.Document))
                .map(page -> page.getFileName().toString())
                .toList();
        assertThat(others).containsExactly("damaged-notice.html", "empty-notice.html");
        assertThat(SamplePages.read("district/damaged-notice.html")).isInstanceOf(PageReading.Damaged.class);
        assertThat(SamplePages.read("district/empty-notice.html")).isInstanceOf(PageReading.Unreadable.class);
        assertThat(DOCUMENTS).hasSize(61);
    }

    @Test
    void everyDocument_hasItsFoldersRegion() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            String page = document.sourceName().replace('\\', '/');
            String expected = page.contains("/province/")
                    ? "990000"
                    : page.contains("/city/")
                            ? "990100"
                            : page.contains("qinghe") ? "990101" : page.contains("linjiang") ? "990102" : "990121";
            assertThat(document.regionCode()).as(page).isEqualTo(expected);
        });
    }

    @Test
    void everyPrintedNumber_isRead() throws Exception {
        List<String> checked = new ArrayList<>();
        for (PolicyDocument document : DOCUMENTS) {
            String html = PageDecoder.decode(Files.readAllBytes(Path.of(document.sourceName())));
            Matcher printed = PRINTED_NUMBER.matcher(html);
            if (printed.find()) {
                assertThat(document.number())
                        .as(document.sourceName())
                        .isEqualTo(DocumentNumber.parse(printed.group(1)).orElseThrow());
                checked.add(document.sourceName());
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
            assertThat(document.validity().effectiveFrom()).as(document.title()).isNotNull();
            assertThat(document.validity().evidence()).as(document.title()).anyMatch(each -> each.contains("本"));
        });
    }

    /** Of those that explain a policy, all but the one that explains two awards name it, and it is among the samples. */
    @Test
    void everyInterpretation_findsItsPolicy() {
        List<PolicyDocument> interpretations = DOCUMENTS.stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .toList();
        assertThat(interpretations).hasSizeGreaterThan(12).allSatisfy(document -> {
            Reference reference = document.interprets();
            assertThat(reference).as(document.title()).isNotNull();
            assertThat(DOCUMENTS)
                    .as(document.title())
                    .anyMatch(policy -> policy.kind().binds() && reference.means(policy.title(), policy.number()));
        });
    }

    @Test
    void everyRepealedSample_isMeantByItsRepeal() {
        List<PolicyDocument> repealed = DOCUMENTS.stream()
                .filter(document -> DOCUMENTS.stream()
                        .flatMap(other -> other.repeals().stream())
                        .filter(repeal -> repeal.clause() == null)
                        .anyMatch(repeal -> repeal.target().means(document.title(), document.number())))
                .toList();
        assertThat(repealed)
                .extracting(document -> String.valueOf(document.number()))
                .containsExactlyInAnyOrder("云政规〔2021〕3号", "云政规〔2023〕7号", "云残联规〔2021〕1号");
    }

    @Test
    void noClause_holdsThePortalAroundThePage() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.clauses())
                        .as(document.sourceName())
                        .extracting(Clause::text)
                        .noneMatch(text -> Pattern.compile("ICP备|网站标识码|上一篇|扫一扫|【打印】|有 效 性|首页|浏览次数")
                                .matcher(text)
                                .find()));
    }

    @Test
    void everyArticle_isAClauseOfItsOwn() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.clauses())
                        .as(document.sourceName())
                        .noneMatch(clause -> clause.blocks().stream()
                                .skip(1)
                                .anyMatch(block -> block.text().matches("第[一二三四五六七八九十]+条 .*"))));
    }
}
