package org.yihaoda.index.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.policy.SamplePages;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.index.sync.Corpus;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;

/** Exports, archives, attachments, and what becomes of documents whose files change or go. */
class ImportRunsTest {
    @TempDir
    private Path path;

    private Path pages;
    private Corpus corpus;
    private Documents documents;

    @BeforeEach
    void empty() throws IOException {
        documents = new Documents(TestInstallation.emptied());
        pages = Files.createDirectory(path.resolve("pages"));
        corpus = new Corpus(path.resolve("corpus"));
    }

    private ImportReport run(ImportSources.Options options, Path... sources) {
        return new ImportSources(SamplePages.reader(), TestInstallation.database(), corpus.follower(), options)
                .run(List.of(sources), new ImportSources.Listener() {
                    @Override
                    public void read(int done, int total, ImportReport.FileOutcome file) {}

                    @Override
                    public void indexed(int done, int total) {}
                });
    }

    private ImportReport run(Path... sources) {
        return run(ImportSources.Options.STANDARD, sources);
    }

    private static String page(String title, String more) {
        return "<title>" + title + "</title><div><p>第一条　" + title + "所称老年人，是指年满60周岁的本市户籍居民。</p>"
                + "<p>第二条　老年人可以享受优待，标准为每人每月100元，由区县民政部门按月发放。</p>" + more + "</div>";
    }

    private Path file(String name, String content) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private Outcome outcome(ImportReport report, String name) {
        return report.files().stream()
                .filter(each -> each.file().endsWith(name))
                .map(ImportReport.FileOutcome::outcome)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private PolicyDocument document(String title) {
        return documents.named(title).getFirst();
    }

    private static String row(String id, String title, String content) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"date\": \"2024-05-06 10:00:00\", \"status\": null, \"content\": \"%s\"}\n"
                .formatted(id, title, content);
    }

    private static final String TEXT = "第一条 本办法所称老年人，是指年满60周岁的本市户籍居民。\\n第二条 优待标准为每人每月100元，由区县民政部门按月发放到本人的社会保障卡。";

    @Test
    void rowsOfAnExport_areDocumentsOfTheirOwn() throws IOException {
        file("e.jsonl", row("7", "云州市甲办法", TEXT) + row("8", "云州市乙办法", TEXT.replace("100", "90")) + "\n");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 2));
        assertThat(report.files())
                .extracting(ImportReport.FileOutcome::file)
                .allMatch(name -> name.matches(".*e\\.jsonl#[78]"));
        assertThat(document("云州市甲办法").publishedOn()).hasToString("2024-05-06");
        assertThat(document("云州市甲办法").source().name()).isEqualTo("pages/e.jsonl#7");
    }

    @Test
    void blankRows_areReportedAndAreNoDocuments() throws IOException {
        file(
                "e.csv",
                "序号,标题,发文日期,效力状态,内容\n1,云州市甲办法,2024-05-06,有效,\"" + TEXT.replace("\\n", "\n")
                        + "\"\n2,云州市乙办法, 2024-05-07,有效,\"\n\n   \n\"\n3,云州市丙办法,,,\n");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Failed", 2));
        assertThat(outcome(report, "#2"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).startsWith("the row has no text"));
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void exportInGbk_isRead() throws IOException {
        Files.writeString(pages.resolve("e.csv"), "标题,内容\n云州市甲办法,\"" + TEXT + "\"\n", Charset.forName("GB18030"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 1));
        assertThat(documents.named("云州市甲办法")).hasSize(1);
    }

    @Test
    void brokenRows_areToldAndTheRestIsRead() throws IOException {
        file(
                "e.jsonl",
                row("1", "云州市甲办法", TEXT) + "{\"title\": \"云州\n[1]\n" + row("4", "云州市乙办法", TEXT.replace("100", "90")));
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 2, "Failed", 2));
        assertThat(outcome(report, "#@3"))
                .isEqualTo(new Outcome.Failed("row 3: the line is no JSON object: export one object a line"));
    }

    @Test
    void quoteThatNeverCloses_isToldWithTheRow() throws IOException {
        file("e.csv", "标题,内容\n云州市甲办法,\"" + TEXT + "\"\n云州市乙办法,\"从未结束\n云州市丙办法,正文\n");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Failed", 1));
        assertThat(outcome(report, "#@2"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("row 2", "quotation marks"));
    }

    @Test
    void mappingFile_namesTheColumns() throws IOException {
        Path mapping =
                Files.writeString(path.resolve("m.yaml"), "title: 名\ncontent: 文\nconstants:\n  site: 云州市人民政府网\n");
        file("e.csv", "名,文\n云州市甲办法,\"" + TEXT + "\"\n");
        assertThat(run(pages).counts()).isEqualTo(Map.of("Skipped", 1));
        ImportReport report = run(new ImportSources.Options(ExportMapping.read(mapping), false), pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1));
        assertThat(document("云州市甲办法").source().site()).isEqualTo("云州市人民政府网");
    }

    @Test
    void onlyChangedRows_areReadAgain() throws IOException {
        file("e.jsonl", row("7", "云州市甲办法", TEXT) + row("8", "云州市乙办法", TEXT.replace("100", "90")));
        run(pages);
        file("e.jsonl", row("8", "云州市乙办法", TEXT.replace("100", "80")) + row("7", "云州市甲办法", TEXT));
        ImportReport again = run(pages);
        assertThat(((Outcome.Read) outcome(again, "#7")).change()).isEqualTo(Documents.Change.UNCHANGED);
        assertThat(((Outcome.Read) outcome(again, "#8")).change()).isEqualTo(Documents.Change.CHANGED);
    }

    @Test
    void rowThatIsGone_withdrawsItsDocument() throws IOException {
        file("e.jsonl", row("7", "云州市甲办法", TEXT) + row("8", "云州市乙办法", TEXT.replace("100", "90")));
        run(pages);
        file("e.jsonl", row("7", "云州市甲办法", TEXT));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 1, "Gone", 1));
        assertThat(documents.named("云州市乙办法")).isEmpty();
    }

    @Test
    void fileThatIsGone_withdrawsItsDocument() throws IOException {
        Path gone = file("a.html", page("云州市甲办法", ""));
        file("b.html", page("云州市乙办法", ""));
        run(pages);
        Files.delete(gone);
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Gone", 1));
        assertThat(outcome(report, "a.html"))
                .isInstanceOfSatisfying(
                        Outcome.Gone.class, each -> assertThat(each.title()).isEqualTo("云州市甲办法"));
        assertThat(documents.count()).isEqualTo(1);
        assertThat(corpus.size()).isEqualTo(2);
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 1));
    }

    @Test
    void fileThatMoved_isTheSameDocument() throws IOException {
        Path file = file("a.html", page("云州市甲办法", ""));
        run(pages);
        Files.move(file, pages.resolve("z.html"));
        ImportReport report = run(pages);
        assertThat(report.files().getLast().outcome()).isInstanceOf(Outcome.Read.class);
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void emptiedFolder_isNotTakenAtItsWord() throws IOException {
        for (int i = 0; i < 12; i++) {
            file(i + ".html", page("云州市第" + i + "号办法", ""));
        }
        run(pages);
        for (int i = 0; i < 11; i++) {
            Files.delete(pages.resolve(i + ".html"));
        }
        ImportReport report = run(pages);
        assertThat(report.kept()).singleElement().asString().contains("11 of 12 files", "--allow-removals");
        assertThat(documents.count()).isEqualTo(12);
        assertThat(run(new ImportSources.Options(ExportMapping.STANDARD, true), pages)
                        .counts())
                .containsEntry("Gone", 11);
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void pageMarkedNotOpen_takesItsDocumentBack() throws IOException {
        file("a.html", page("云州市甲办法", ""));
        run(pages);
        file("a.html", page("云州市甲办法", "<p>（此件依申请公开）</p>"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("NotOpen", 1));
        assertThat(documents.count()).isZero();
    }

    @Test
    void damagedOrBrokenLater_keepsTheEarlierDocument() throws IOException {
        Path file = file("a.html", page("云州市甲办法", ""));
        run(pages);
        Files.writeString(file, "");
        assertThat(run(pages).counts()).isEqualTo(Map.of("Failed", 1));
        assertThat(documents.count()).isEqualTo(1);
        file("a.html", page("云州市甲办法", ""));
        assertThat(((Outcome.Read) run(pages).files().getFirst().outcome()).change())
                .isEqualTo(Documents.Change.UNCHANGED);
    }

    @Test
    void filesOfOneTitleAndOtherWords_areTwoDocuments() throws IOException {
        file("a.html", page("云州市甲办法", ""));
        file("b.html", page("云州市甲办法", "<p>第三条　本办法由云州市民政局负责解释，与前一文件内容不同。</p>"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 2));
        assertThat(documents.count()).isEqualTo(2);
        assertThat(run(pages).files())
                .allMatch(each -> ((Outcome.Read) each.outcome()).change() == Documents.Change.UNCHANGED);
    }

    private static String withAddress(String title, String address) {
        return "<meta name=Url content='" + address + "'>" + page(title, "");
    }

    @Test
    void sameTextUnderTwoAddresses_isOneDocument() throws IOException {
        file("a.html", withAddress("云州市甲办法", "http://www.yunzhou.gov.example/a.html"));
        file("b.html", withAddress("云州市甲办法", "http://www.yunzhou.gov.example/b.html"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 1, "Duplicate", 1));
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void officialPage_takesThePlaceOfAnotherSitesCopy() throws IOException {
        file("a.html", withAddress("云州市甲办法", "http://www.copies.example/a.html"));
        file("b.html", withAddress("云州市甲办法", "http://www.yunzhou.gov.example/b.html"));
        ImportReport report = run(pages);
        assertThat(outcome(report, "a.html")).isInstanceOf(Outcome.Duplicate.class);
        assertThat(document("云州市甲办法").source().url()).isEqualTo("http://www.yunzhou.gov.example/b.html");
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void duplicateOfAFileThatGoes_takesItsPlace() throws IOException {
        Path first = file("a.html", withAddress("云州市甲办法", "http://www.yunzhou.gov.example/a.html"));
        file("b.html", withAddress("云州市甲办法", "http://www.yunzhou.gov.example/b.html"));
        run(pages);
        Files.delete(first);
        ImportReport report = run(pages);
        assertThat(outcome(report, "b.html")).isInstanceOf(Outcome.Read.class);
        assertThat(document("云州市甲办法").source().url()).isEqualTo("http://www.yunzhou.gov.example/b.html");
    }

    private static final String NOTICE = "<title>云州市民政局关于印发云州市优待办法的通知</title><div><p>各区县民政局：</p><p>现将《云州市优待办法》"
            + "印发给你们，请结合实际认真贯彻执行，执行中遇到的问题请及时向市民政局反映，以便研究解决。</p><p>附件：<a href='att/%E4%BC%98%E5%BE%85.txt'>云州市优待办法</a></p></div>";

    @Test
    void attachmentBesideItsPage_isPartOfIt() throws IOException {
        file("n.html", NOTICE);
        file("att/优待.txt", "云州市优待办法\n第一条 本办法所称老年人，是指年满60周岁的本市户籍居民。\n第二条 优待标准为每人每月100元，由民政部门按月发放。\n");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Skipped", 1));
        PolicyDocument document = document("云州市民政局关于印发云州市优待办法的通知");
        assertThat(document.attachments())
                .singleElement()
                .extracting(Attachment::held)
                .isEqualTo(true);
        assertThat(document.clauses())
                .anyMatch(clause -> clause.text().contains("每人每月100元")
                        && clause.path().marks().contains("第二条"));
    }

    @Test
    void pageWhoseSubstanceIsMissing_isAStubUntilItArrives() throws IOException {
        file("n.html", NOTICE);
        assertThat(outcome(run(pages), "n.html"))
                .isInstanceOfSatisfying(
                        Outcome.Stub.class, stub -> assertThat(stub.missing()).containsExactly("云州市优待办法"));
        assertThat(outcome(run(pages), "n.html"))
                .isInstanceOfSatisfying(
                        Outcome.Stub.class, stub -> assertThat(stub.change()).isEqualTo(Documents.Change.UNCHANGED));
        file("att/优待.txt", "第一条 本办法所称老年人，是指年满60周岁的本市户籍居民。\n第二条 优待标准为每人每月100元。\n");
        assertThat(outcome(run(pages), "n.html"))
                .isInstanceOfSatisfying(
                        Outcome.Read.class, read -> assertThat(read.change()).isEqualTo(Documents.Change.CHANGED));
    }

    @Test
    void attachmentOutsideTheFolder_isNotFollowed() throws IOException {
        Files.writeString(path.resolve("secret.txt"), "第一条 不得读取的内容，位于来源文件夹之外，任何链接都不应把它带进来。");
        file("n.html", NOTICE.replace("att/%E4%BC%98%E5%BE%85.txt", "../secret.txt"));
        assertThat(outcome(run(pages), "n.html")).isInstanceOf(Outcome.Stub.class);
    }

    private Path archive(Charset names, Map<String, String> entries) throws IOException {
        Path archive = pages.resolve("z.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    @Test
    void archive_isReadWithItsFileNamesInAnyEncoding() throws IOException {
        archive(Charset.forName("GBK"), Map.of("政策/甲.html", page("云州市甲办法", ""), "政策/乙.txt", "云"));
        ImportReport report = run(pages);
        assertThat(report.files())
                .extracting(ImportReport.FileOutcome::file)
                .anyMatch(name -> name.endsWith("z.zip!/政策/甲.html"));
        assertThat(document("云州市甲办法").source().name()).isEqualTo("pages/z.zip!/政策/甲.html");
        assertThat(((Outcome.Read) outcome(run(pages), "甲.html")).change()).isEqualTo(Documents.Change.UNCHANGED);
    }

    @Test
    void archiveThatNamesFilesOutside_isRefused() throws IOException {
        archive(StandardCharsets.UTF_8, Map.of("../../x.html", page("云州市甲办法", "")));
        assertThat(outcome(run(pages), "z.zip"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("outside of itself", "../../x.html"));
        assertThat(path.resolve("x.html")).doesNotExist();
    }

    @Test
    void zipBomb_isRefused() throws IOException {
        archive(StandardCharsets.UTF_8, Map.of("bomb.txt", "0".repeat(60_000_000)));
        assertThat(outcome(run(pages), "z.zip"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("bomb"));
    }

    @Test
    void brokenArchive_fails() throws IOException {
        file("z.zip", "PK no archive");
        assertThat(outcome(run(pages), "z.zip")).isInstanceOf(Outcome.Failed.class);
    }

    /** What is left of it ends in the list of the archive within it. */
    @Test
    void archiveThatIsCutOff_fails_alsoWhenItHoldsAWholeOne() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("内.html"));
            zip.write(page("云州市甲办法", "").getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("in.zip"));
            zip.write(inner.toByteArray());
            zip.putNextEntry(new ZipEntry("乙.html"));
            zip.write(page("云州市乙办法", "").repeat(2).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = outer.toByteArray();
        Files.write(pages.resolve("z.zip"), Arrays.copyOf(whole, inner.size() + 150));
        assertThat(outcome(run(pages), "z.zip"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("cut off"));
        Files.write(pages.resolve("z.zip"), whole);
        assertThat(run(pages).counts()).containsEntry("Read", 2);
    }

    @Test
    void linksInAnArchive_andLinksToFolders_areTold() throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(pages.resolve("z.zip"))) {
            ZipArchiveEntry link = new ZipArchiveEntry("政策/链接.html");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("../甲.html".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        Files.createSymbolicLink(pages.resolve("别处"), Files.createDirectory(path.resolve("other")));
        ImportReport report = run(pages);
        assertThat(outcome(report, "z.zip!/政策/链接.html"))
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> assertThat(skipped.reason()).contains("a link in an archive"));
        assertThat(outcome(report, "别处"))
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> assertThat(skipped.reason()).contains("a link to a folder"));
    }

    @Test
    void linkThatLeadsOut_isSkipped() throws IOException {
        Path outside = Files.writeString(path.resolve("outside.html"), page("云州市甲办法", ""));
        Files.createSymbolicLink(pages.resolve("a.html"), outside);
        assertThat(run(pages).counts()).isEqualTo(Map.of("Skipped", 1));
    }

    @Test
    void markdownLaw_isRead() throws IOException {
        file(
                "云州市养犬条例(2021-09-27).md",
                "# 云州市养犬条例\n\n2021年9月27日云州市人大常委会通过\n\n<!-- INFO END -->\n\n## 第一章 总 则\n\n"
                        + "第一条 为了规范养犬行为，保障公民健康和人身安全，制定本条例。\n\n第二条 本市行政区域内的养犬活动适用本条例。\n\n## 第二章 附 则\n\n第三条 本条例自2021年12月1日起施行。\n");
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 1));
        assertThat(document("云州市养犬条例").clauses())
                .extracting(clause -> clause.path().display())
                .contains("第一条", "第二条", "第三条");
    }
}
