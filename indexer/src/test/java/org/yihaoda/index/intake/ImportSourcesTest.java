package org.yihaoda.index.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.policy.SamplePages;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.index.sync.Corpus;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.store.Documents;

class ImportSourcesTest {
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

    private static class Silent implements ImportSources.Listener {
        @Override
        public void read(int done, int total, ImportReport.FileOutcome file) {}

        @Override
        public void indexed(int done, int total) {}
    }

    private ImportReport run(ImportSources.Listener listener, Path... sources) {
        return new ImportSources(SamplePages.reader(), TestInstallation.database(), corpus.follower())
                .run(List.of(sources), listener);
    }

    private ImportReport run(Path... sources) {
        return run(new Silent(), sources);
    }

    private static String page(String title) {
        return "<title>" + title + "</title><div><p>第一条　" + title + "所称老年人，是指年满60周岁的本市户籍居民。</p>"
                + "<p>第二条　老年人可以享受优待，标准为每人每月100元，由区县民政部门按月发放。</p></div>";
    }

    private Path file(String name, String content) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private Outcome outcome(Path... sources) {
        ImportReport report = run(sources);
        assertThat(report.files()).hasSize(1);
        return report.files().getFirst().outcome();
    }

    @Test
    void missingFolder_isRefused() {
        assertThatThrownBy(() -> run(path.resolve("none")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("none does not exist");
    }

    @Test
    void emptyFolder_readsNothing() {
        ImportReport report = run(pages);
        assertThat(report.files()).isEmpty();
        assertThat(report.readNothing()).isTrue();
        assertThat(report.index()).isEqualTo(new SyncReport(0, 0, 0));
    }

    @Test
    void filesOfOtherKinds_areSkipped() throws IOException {
        file("办法.pptx", "x");
        file("readme", "x");
        file("表.ET2", "x");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Skipped", 3));
        assertThat(report.readNothing()).isTrue();
        assertThat(report.files())
                .extracting(each -> ((Outcome.Skipped) each.outcome()).reason())
                .anyMatch(reason -> reason.startsWith(".pptx files are not read"));
    }

    private static final String NIGHT_MARKET = "<title>云州市商务局关于印发云州市夜市管理办法的通知</title><div><p>%s</p></div>";

    /** PD-08: the letter's substance is in what it links. */
    @Test
    void letterOfNothingButALink_isReadWithItsAttachment() throws IOException {
        file("1.html", NIGHT_MARKET.formatted("附件：<a href='rules.txt'>云州市夜市管理办法</a>"));
        file("rules.txt", "云州市夜市管理办法\n第一条　夜市每晚六点开市。\n第二条　摊主应当在收市后半小时内清扫摊位，市城市管理局负责检查。");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Skipped", 1));
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void letterWhoseAttachmentIsMissing_isAStub_unlessItIsAForm() throws IOException {
        file("1.html", NIGHT_MARKET.formatted("详见附件。<a href='rules.docx'>云州市夜市管理办法.docx</a>"));
        file("2.html", NIGHT_MARKET.replace("夜市", "早市").formatted("<a href='form.docx'>摊位申请表.docx</a>"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Stub", 1, "Failed", 1));
    }

    /** A page of somebody else's must not publish this machine's files. */
    @Test
    void linkOutOfTheFolder_isNoAttachment() throws IOException {
        Path secret = Files.writeString(path.resolve("secret.txt"), "第一条　这份文件不在来源目录里，不能作为任何网页的附件公开。");
        file("1.html", NIGHT_MARKET.formatted("附件：<a href='rules.txt'>云州市夜市管理办法</a>"));
        Files.createSymbolicLink(pages.resolve("rules.txt"), secret);
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Stub", 1, "Skipped", 1));
        assertThat(report.files())
                .filteredOn(each -> each.outcome() instanceof Outcome.Skipped)
                .extracting(each -> ((Outcome.Skipped) each.outcome()).reason())
                .singleElement()
                .asString()
                .contains("a link that leads out of the folder");
    }

    @Test
    void attachmentThatCannotBeRead_tellsItsOwnReason_thenAndAgain() throws IOException {
        file("1.html", NIGHT_MARKET.formatted("附件：<a href='rules.pdf'>云州市夜市管理办法</a>"));
        file("rules.pdf", "%PDF-1.7 broken");
        ImportReport first = run(pages);
        assertThat(first.counts()).isEqualTo(Map.of("Stub", 1, "Failed", 1));
        assertThat(run(pages).counts()).isEqualTo(first.counts());
    }

    /** PD-02: a damaged attachment is held back with its evidence, and no part of the letter. */
    @Test
    void damagedAttachment_isToldByItself_thenAndAgain() throws IOException {
        file("1.html", NIGHT_MARKET.formatted("附件：<a href='rules.txt'>云州市夜市管理办法</a>"));
        file("rules.txt", "云州市夜市管理办法\n第一条　每户补贴?00元，由市商务局按月发放，每年核定一次。\n第二条　申请人应当在收到通知后提交材料。");
        ImportReport first = run(pages);
        assertThat(first.counts()).isEqualTo(Map.of("Stub", 1, "Damaged", 1));
        assertThat(run(pages).counts()).isEqualTo(first.counts());
    }

    @Test
    void hugeFileBesideAPage_isNotHeldInMemory() throws IOException {
        file("1.html", NIGHT_MARKET.formatted("附件：<a href='rules.pdf'>云州市夜市管理办法</a>"));
        try (RandomAccessFile huge =
                new RandomAccessFile(pages.resolve("rules.pdf").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThat(run(pages).counts()).isEqualTo(Map.of("Stub", 1, "Failed", 1));
    }

    /** Replies are written by a pattern: their numbers tell them apart. */
    @Test
    void lettersOfTheSameWordsWithOtherNumbers_areDocumentsOfTheirOwn() throws IOException {
        for (int i = 1; i <= 3; i++) {
            file(
                    i + ".txt",
                    "云州市民政局关于设立集市的批复\n云民函〔2025〕" + i + "号\n青岚镇人民政府：\n同意设立青岚集市，请按规定做好安全和卫生管理。\n云州市民政局\n2025年3月1日");
        }
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 3));
        assertThat(documents.count()).isEqualTo(3);
    }

    @Test
    void endings_countInAnyCase() throws IOException {
        file("1.HTML", page("云州市甲办法"));
        file("2.htm", page("云州市乙办法"));
        file("3.shtml", page("云州市丙办法"));
        assertThat(run(pages).counts()).isEqualTo(Map.of("Read", 3));
    }

    @Test
    void emptyFile_fails() throws IOException {
        assertThat(outcome(file("1.html", ""))).isEqualTo(new Outcome.Failed("the file is empty"));
    }

    @Test
    void pageWithoutTitle_fails() throws IOException {
        assertThat(outcome(file("1.html", page("")))).isEqualTo(new Outcome.Failed("the page has no title"));
    }

    @Test
    void pageWithoutBody_fails() throws IOException {
        assertThat(outcome(file("1.html", "<title>云州市甲办法</title><div><a href=/>首页</a></div>")))
                .isEqualTo(
                        new Outcome.Failed(
                                "the page has a title but no body text (0 characters): fetch it again with its text and attachments; it is 云州市甲办法"));
    }

    @Test
    void damagedPage_isKeptOutWithTheEvidence() throws IOException {
        Outcome outcome = outcome(file("1.html", page("云州市甲办法").replace("0", "\uFFFD")));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Damaged.class, damaged -> {
            assertThat(damaged.signs()).isEqualTo(3);
            assertThat(damaged.evidence()).anyMatch(each -> each.contains("\uFFFD"));
        });
        assertThat(documents.count()).isZero();
    }

    @Test
    void binaryJunk_isNoDocument() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            byte[] junk = new byte[20_000];
            new Random(seed).nextBytes(junk);
            Files.write(pages.resolve(seed + ".html"), junk);
        }
        ImportReport report = run(pages);
        assertThat(report.files())
                .hasSize(20)
                .allMatch(
                        each -> each.outcome() instanceof Outcome.Damaged || each.outcome() instanceof Outcome.Failed);
    }

    @Test
    void nulCharacters_doNotReachTheDatabase() throws IOException {
        String page = page("云州市甲办法").replace("老年人", "老\u0000年人") + "<meta name=ContentSource content='民\u0000政局'>";
        assertThat(outcome(file("1.html", page))).isInstanceOfAny(Outcome.Read.class, Outcome.Damaged.class);
        assertThat(outcome(file("1.html", page("云州市甲办法").replace("享受", "享&#0;受&#xD800;"))))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void sameDocumentTwice_isReadOnce() throws IOException {
        Path first = file("a.html", page("云州市甲办法"));
        file("b/c.html", page("云州市甲办法"));
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Read", 1, "Duplicate", 1));
        assertThat(report.files().getLast().outcome())
                .isEqualTo(new Outcome.Duplicate(
                        first.toString(),
                        ((Outcome.Read) report.files().getFirst().outcome()).documentId()));
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void fileNamedTwice_isReadOnce() throws IOException {
        Path file = file("a.html", page("云州市甲办法"));
        assertThat(run(pages, file).files()).hasSize(1);
    }

    @Test
    void hiddenFilesAndFolders_areLeftOut() throws IOException {
        file(".a.html", page("云州市甲办法"));
        file(".git/b.html", page("云州市乙办法"));
        file("c/.d/e.html", page("云州市丙办法"));
        file("f/g.html", page("云州市丁办法"));
        assertThat(run(pages).files()).hasSize(1);
    }

    @Test
    void unreadableFile_fails() throws IOException {
        Path file = file("a.html", page("云州市甲办法"));
        file("b.html", page("云州市乙办法"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "root reads everything");
        ImportReport report = run(pages);
        assertThat(report.counts()).isEqualTo(Map.of("Failed", 1, "Read", 1));
        assertThat(((Outcome.Failed) report.files().getFirst().outcome()).reason())
                .contains("permissions");
    }

    @Test
    void fileThatVanishes_fails() throws IOException {
        file("a.html", page("云州市甲办法"));
        Path second = file("b.html", page("云州市乙办法"));
        ImportReport report = run(
                new Silent() {
                    @Override
                    public void read(int done, int total, ImportReport.FileOutcome file) {
                        try {
                            Files.deleteIfExists(second);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                },
                pages);
        assertThat(report.counts()).isEqualTo(Map.of("Failed", 1, "Read", 1));
    }

    @Test
    void fileTooLarge_fails() throws IOException {
        Path file = pages.resolve("a.html");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(65L * 1024 * 1024);
        }
        assertThat(outcome(file))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("64 MiB"));
    }

    @Test
    void secondRun_changesNothing() throws IOException {
        file("a.html", page("云州市甲办法"));
        file("b.html", page("云州市乙办法"));
        assertThat(run(pages).index()).extracting(SyncReport::documents).isEqualTo(2);
        ImportReport again = run(pages);
        assertThat(again.files())
                .extracting(each -> ((Outcome.Read) each.outcome()).change())
                .containsOnly(Documents.Change.UNCHANGED);
        assertThat(again.index()).isEqualTo(new SyncReport(0, 0, 0));
    }

    @Test
    void changedPage_isPublishedAgain() throws IOException {
        file("a.html", page("云州市甲办法"));
        run(pages);
        file("a.html", page("云州市甲办法").replace("100元", "120元"));
        ImportReport report = run(pages);
        assertThat(((Outcome.Read) report.files().getFirst().outcome()).change())
                .isEqualTo(Documents.Change.CHANGED);
        assertThat(corpus.search("老年人优待标准", "2026-01-01").kept())
                .extracting(hit -> hit.passage().text())
                .anyMatch(text -> text.contains("120元"))
                .noneMatch(text -> text.contains("100元"));
    }

    @Test
    void interruptedImport_keepsWhatWasPublishedAndGoesOn() throws IOException {
        for (String name : List.of("甲", "乙", "丙", "丁", "戊")) {
            file(name + ".html", page("云州市" + name + "办法"));
        }
        assertThatThrownBy(() -> run(
                        new Silent() {
                            @Override
                            public void read(int done, int total, ImportReport.FileOutcome file) {
                                if (done == 3) {
                                    throw new IllegalStateException("interrupted at " + done + " of " + total);
                                }
                            }
                        },
                        pages))
                .hasMessage("interrupted at 3 of 5");
        assertThat(documents.count()).isEqualTo(3);
        ImportReport report = run(pages);
        assertThat(report.files())
                .extracting(each -> ((Outcome.Read) each.outcome()).change())
                .containsOnly(Documents.Change.UNCHANGED, Documents.Change.NEW)
                .filteredOn(Documents.Change.NEW::equals)
                .hasSize(2);
        assertThat(report.index()).extracting(SyncReport::documents).isEqualTo(5);
        assertThat(corpus.size()).isEqualTo(10);
    }

    /**
     * The stated truth of the sample: one damaged page, one with a title and no body, two that are not open, two whose
     * attachments are missing, one that another site copied, three lists.
     */
    @Test
    void wholeSample_isImported() {
        ImportReport report = run(SamplePages.FOLDER);
        assertThat(report.counts())
                .isEqualTo(Map.of(
                        "Damaged",
                        1,
                        "Failed",
                        1,
                        "NotOpen",
                        2,
                        "Listed",
                        3,
                        "Read",
                        124,
                        "Stub",
                        2,
                        "Duplicate",
                        1,
                        "Skipped",
                        2));
        assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(report.files().size());
        assertThat(report.files())
                .filteredOn(each -> each.outcome() instanceof Outcome.Failed)
                .singleElement()
                .satisfies(each -> assertThat(each.file()).endsWith("empty-notice.html"));
        assertThat(report.files())
                .filteredOn(each -> each.outcome() instanceof Outcome.NotOpen)
                .extracting(each -> Path.of(each.file()).getFileName().toString())
                .containsExactly("internal-material.html", "open-on-request.html");
        assertThat(documents.count()).isEqualTo(158);
        assertThat(report.index()).extracting(SyncReport::documents).isEqualTo(158);
        assertThat(corpus.kept("居住证怎么办理", "2026-06-01", "990100", "990000", "000000"))
                .startsWith("居住证申领办事指南")
                .contains("云州市人民政府关于印发《云州市居住证管理办法》的通知");
        assertThat(corpus.kept("小微企业贷款贴息", "2025-11-30")).contains("云州市人民政府关于印发云州市小微企业贷款贴息实施办法的通知");
        assertThat(corpus.kept("小微企业贷款贴息", "2025-12-01")).doesNotContain("云州市人民政府关于印发云州市小微企业贷款贴息实施办法的通知");
        ImportReport again = run(SamplePages.FOLDER);
        assertThat(again.counts()).isEqualTo(report.counts());
        assertThat(again.index()).isEqualTo(new SyncReport(0, 0, 0));
    }

    @Test
    void readNothing_isToldFromSomething() throws IOException {
        file("a.html", page("云州市甲办法"));
        file("b.html", "");
        ImportReport report = run(pages);
        assertThat(report.readNothing()).isFalse();
        assertThat(report.files()).extracting(ImportReport.FileOutcome::file).isSorted();
    }
}
