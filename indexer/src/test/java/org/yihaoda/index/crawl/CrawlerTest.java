package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.source.SourceFiles;

/** Whole crawls of a site on this machine. */
final class CrawlerTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Crawler.Listener NOBODY = (done, total, visit) -> {};

    @TempDir
    private Path folder = Path.of("");

    private final LocalSite site;

    CrawlerTest() throws IOException {
        site = LocalSite.portal();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static Crawler crawler(Resolver.Names names) {
        return new Crawler(names, (SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofMillis(20));
    }

    private CrawlReport crawl() {
        return crawl(site.plan(true));
    }

    private CrawlReport crawl(String plan) {
        return crawler(host -> new InetAddress[] {LOOPBACK}).run(PlanFile.read(folder, plan), NOBODY);
    }

    private Map<String, CrawlOutcome> outcomes(CrawlReport report) {
        return report.visits().stream()
                .collect(Collectors.toMap(visit -> visit.url().replace(site.url(""), ""), CrawlReport.Visit::outcome));
    }

    private Path saved(String name) {
        return folder.resolve("saved")
                .resolve("www.yunzhou.gov.example_" + site.port())
                .resolve(name);
    }

    @Test
    void firstCrawl_savesDocumentsAndAttachmentsAndTellsTheRest() throws IOException {
        CrawlReport report = crawl();

        assertThat(report.counts()).isEqualTo(Map.of("Fetched", 8, "Refused", 2, "Failed", 1));
        assertThat(SourceFiles.under(List.of(folder.resolve("saved"))))
                .containsExactlyInAnyOrder(
                        saved("zcwj/t1.html"),
                        saved("zcwj/t2.html"),
                        saved("zcwj/busy/t6.html"),
                        saved("zcwj/t7.html"),
                        saved("zcwj/2.docx"),
                        saved("zcwj/附.pdf"));
        assertThat(saved("zcwj/t1.html"))
                .hasSameBinaryContentAs(LocalSite.SAMPLE.resolve("city/enterprise/sme-loan-interest-subsidy.html"));
        assertThat(site.asked())
                .allSatisfy(asked -> assertThat(asked.agent()).isEqualTo(LocalSite.AGENT))
                .allSatisfy(asked -> assertThat(asked.host()).isEqualTo("www.yunzhou.gov.example:" + site.port()));
    }

    @Test
    void forbiddenPage_isNeverAskedFor() {
        CrawlReport report = crawl();

        assertThat(outcomes(report).get("/zcwj/internal/t3.html"))
                .isInstanceOfSatisfying(
                        CrawlOutcome.Refused.class,
                        refused -> assertThat(refused.by()).isEqualTo(Refusal.ROBOTS));
        assertThat(site.paths()).doesNotContain("/zcwj/internal/t3.html", "/about.html");
        assertThat(site.paths().getFirst()).isEqualTo("/robots.txt");
        assertThat(site.paths()).containsOnlyOnce("/robots.txt");
    }

    @Test
    void redirects_endAtTheirLimitAndAtForeignHosts() {
        Map<String, CrawlOutcome> outcomes = outcomes(crawl());

        assertThat(outcomes.get("/zcwj/loop/t4.html"))
                .isInstanceOfSatisfying(
                        CrawlOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("5 redirects"));
        assertThat(site.paths()).filteredOn("/zcwj/loop/t4.html"::equals).hasSize(6);
        assertThat(outcomes.get("/zcwj/away/t5.html")).isInstanceOfSatisfying(CrawlOutcome.Refused.class, refused -> {
            assertThat(refused.by()).isEqualTo(Refusal.HOST);
            assertThat(refused.reason()).contains("www.linjiang.gov.example");
        });
    }

    @Test
    void busyServer_isAskedAgainWhenItSaid() {
        crawl();

        List<LocalSite.Asked> busy = site.asked().stream()
                .filter(asked -> asked.path().equals("/zcwj/busy/t6.html"))
                .toList();
        assertThat(busy).extracting(LocalSite.Asked::status).containsExactly(429, 200);
        assertThat(busy.get(1).at() - busy.get(0).at()).isGreaterThan(950_000_000L);
    }

    @Test
    void secondCrawl_findsEverythingUnchanged() {
        crawl();
        site.forget();

        CrawlReport report = crawl();

        assertThat(report.counts()).isEqualTo(Map.of("Unchanged", 8, "Refused", 2, "Failed", 1));
        assertThat(site.asked())
                .filteredOn(asked -> asked.condition() != null)
                .hasSize(8)
                .allSatisfy(asked -> assertThat(asked.status()).isEqualTo(304));
        assertThat(site.asked())
                .noneMatch(asked -> asked.status() == 200 && !asked.path().equals("/robots.txt"));
    }

    @Test
    void changedPage_isSavedAnew_andWhatItLinksNoMoreIsRemoved() {
        crawl();
        site.html("/zcwj/t7.html", "<p>见附件。</p><a href='/files/2.docx'>附件2</a>");

        CrawlReport report = crawl();

        assertThat(saved("zcwj/t7.html")).content().doesNotContain("pdf");
        assertThat(outcomes(report).get("/files/%B8%BD.pdf")).isInstanceOf(CrawlOutcome.Gone.class);
        assertThat(saved("zcwj/附.pdf")).doesNotExist();
        assertThat(saved("zcwj/2.docx")).exists();
    }

    @Test
    void withdrawnPage_isRemovedWithItsAttachments_evenWhenNoListNamesIt() {
        crawl();
        site.html("/zcwj/index_2.html", "<p>暂无</p>");
        site.status("/zcwj/t7.html", 410);
        site.status("/zcwj/t1.html", 404);

        CrawlReport report = crawl();

        assertThat(outcomes(report).get("/zcwj/t1.html"))
                .isInstanceOfSatisfying(
                        CrawlOutcome.Gone.class, gone -> assertThat(gone.file()).endsWith("zcwj/t1.html"));
        assertThat(SourceFiles.under(List.of(folder.resolve("saved"))))
                .containsExactlyInAnyOrder(saved("zcwj/t2.html"), saved("zcwj/busy/t6.html"));
    }

    @Test
    void brokenServer_removesNothing() {
        crawl();
        site.status("/zcwj/t1.html", 500);
        site.status("/zcwj/t7.html", 403);

        CrawlReport report = crawl();

        assertThat(outcomes(report).get("/zcwj/t1.html")).isInstanceOf(CrawlOutcome.Failed.class);
        assertThat(saved("zcwj/t1.html")).exists();
        assertThat(saved("zcwj/t7.html")).exists();
        assertThat(saved("zcwj/2.docx")).exists();
        assertThat(site.asked())
                .filteredOn(asked -> asked.path().equals("/zcwj/t1.html") && asked.status() == 500)
                .hasSize(PoliteClient.TRIES);
    }

    @Test
    void crawlThatWasCutShort_goesOnWhereItStopped() throws IOException {
        CrawlPlan plan = PlanFile.read(folder, site.plan(true));
        assertThatThrownBy(() -> crawler(host -> new InetAddress[] {LOOPBACK}).run(plan, (done, total, visit) -> {
                    if (visit.url().endsWith("/t2.html")) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        // What a kill in the middle of a write leaves behind.
        Path manifest = folder.resolve("saved/.crawl/crawl.jsonl");
        Files.writeString(manifest, Files.readString(manifest) + "{\"url\":\"http://www.yun");
        site.forget();

        CrawlReport report = crawl();

        assertThat(report.doneBefore()).isEqualTo(4);
        assertThat(site.paths())
                .contains("/zcwj/busy/t6.html", "/zcwj/t7.html")
                .doesNotContain("/zcwj/", "/zcwj/index_2.html", "/zcwj/t1.html", "/zcwj/t2.html");
        assertThat(SourceFiles.under(List.of(folder.resolve("saved")))).hasSize(6);
        assertThat(Files.readAllLines(manifest)).hasSize(8);
        assertThat(crawl().doneBefore()).isZero();
    }

    @Test
    void crawlThatWasCutShortLongAgo_beginsAnew() throws IOException {
        crawl();
        Path unfinished = folder.resolve("saved/.crawl/unfinished-run.txt");
        Files.writeString(unfinished, site.url("/zcwj/t1.html") + "\n");
        Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        site.forget();

        assertThat(crawl().doneBefore()).isZero();
        assertThat(site.paths()).contains("/zcwj/t1.html");
    }

    @Test
    void manifest_saysWhereEachFileComesFrom() throws IOException {
        crawl();

        Manifest manifest = Manifest.read(folder.resolve("saved/.crawl/crawl.jsonl"));

        Map<String, Saved> byFile = manifest.all().stream().collect(Collectors.toMap(Saved::file, Function.identity()));
        Saved attachment = byFile.get("www.yunzhou.gov.example_" + site.port() + "/zcwj/2.docx");
        assertThat(attachment).isNotNull();
        assertThat(attachment.url()).isEqualTo(site.url("/files/2.docx"));
        assertThat(attachment.attachmentOf()).isEqualTo(site.url("/zcwj/t7.html"));
        assertThat(attachment.etag()).isNotNull();
        assertThat(attachment.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(saved("zcwj/2.docx"))));
    }

    @Test
    void innerNetwork_isRefusedByDefault() {
        CrawlReport report = crawl(site.plan(false));

        assertThat(report.fetchedNothing()).isTrue();
        assertThat(report.visits())
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.outcome())
                        .isInstanceOfSatisfying(
                                CrawlOutcome.Refused.class,
                                refused -> assertThat(refused.by()).isEqualTo(Refusal.PRIVATE)));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void unreachableRobots_forbidEverything() {
        site.status("/robots.txt", 503);

        CrawlReport report = crawl();

        assertThat(outcomes(report).get("/zcwj/")).isInstanceOf(CrawlOutcome.Refused.class);
        assertThat(site.paths()).containsOnly("/robots.txt").hasSize(PoliteClient.TRIES);
    }

    @Test
    void missingRobots_forbidNothing() {
        site.status("/robots.txt", 404);

        assertThat(outcomes(crawl()).get("/zcwj/internal/t3.html")).isInstanceOf(CrawlOutcome.Fetched.class);
    }

    @Test
    void crawlDelay_isKeptBetweenRequests() {
        site.text(
                "/robots.txt",
                "text/plain",
                "User-agent: yihaodabot\nCrawl-delay: 0.3\nDisallow: /zcwj/\nAllow: /zcwj/$");

        crawl();

        List<Long> times = site.asked().stream().map(LocalSite.Asked::at).toList();
        assertThat(times).hasSize(2);
        assertThat(times.get(1) - times.get(0)).isGreaterThan(290_000_000L);
    }

    @Test
    void serverThatWantsToBeLeftAloneForLong_isNotWaitedFor() {
        site.retryLater("/zcwj/t1.html", 86_400);

        Map<String, CrawlOutcome> outcomes = outcomes(crawl());

        assertThat(outcomes.get("/zcwj/t1.html"))
                .isInstanceOfSatisfying(
                        CrawlOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("left alone"));
        assertThat(site.paths()).doesNotContain("/zcwj/t2.html");
    }

    @Test
    void twoAddressesOfOneName_areTwoFiles() {
        site.html(
                "/zcwj/",
                "<a href='t1.html'>一</a><a href='T1.html'>二</a><a href='t7.html'>三</a><a href='x/t8.html'>四</a>");
        site.html("/zcwj/T1.html", "<p>另一份</p>");
        site.html("/zcwj/t7.html", "<a href='/one/a.doc'>甲</a><a href='/two/a.doc'>乙</a>");
        site.text("/one/a.doc", "application/msword", "甲");
        site.text("/two/a.doc", "application/msword", "乙");
        site.text("/zcwj/x/t8.html", "application/json", "{}");

        CrawlReport report = crawl(site.plan(true).replace("/t\\d+", "/(?i)t\\d+"));

        List<Path> files = SourceFiles.under(List.of(folder.resolve("saved")));
        assertThat(files).hasSize(5).doesNotHaveDuplicates();
        assertThat(outcomes(report).get("/zcwj/x/t8.html"))
                .isEqualTo(new CrawlOutcome.Failed("no page but application/json"));
    }

    @Test
    void numberedListPages_areAskedUntilOneIsMissing_andTheLimitHolds() {
        site.html("/zcwj/index_3.html", "<a href='t9.html'>三</a>");
        String numbered = site.plan(true).replace("next: a.next", "next: index_{page}.html\n    pages: 2-9");

        crawl(numbered);
        assertThat(site.paths())
                .contains("/zcwj/index_2.html", "/zcwj/index_3.html", "/zcwj/index_4.html")
                .doesNotContain("/zcwj/index_5.html");

        site.forget();
        crawl(numbered + "    limit: 2\n");
        assertThat(site.paths().stream().filter(path -> path.matches(".*/t\\d+\\.html")))
                .hasSize(2);
    }

    @Test
    void twoCrawlsOfOneFolder_areNotAllowed() {
        CrawlPlan plan = PlanFile.read(folder, site.plan(true));
        try (CrawlFolder open = CrawlFolder.open(plan.folder())) {
            assertThat(open.attachments()).isEmpty();
            assertThatThrownBy(this::crawl).isInstanceOf(CrawlException.class).hasMessageContaining("another crawl");
        }
    }

    @Test
    void hostThatFailsAgainAndAgain_isLeftAlone() {
        site.html(
                "/zcwj/",
                IntStream.range(0, 9)
                        .mapToObj(i -> "<a href='t" + i + ".html'>文件</a>")
                        .collect(Collectors.joining()));
        IntStream.range(0, 9).forEach(i -> site.status("/zcwj/t" + i + ".html", 502));

        crawl();

        assertThat(site.paths().stream().filter(path -> path.matches(".*/t\\d\\.html")))
                .hasSize(5 * PoliteClient.TRIES);
    }
}
