package org.yihaoda.index.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.eval.MetadataReport.Answer;
import org.yihaoda.index.eval.MetadataReport.Share;
import org.yihaoda.index.source.BarePage;
import org.yihaoda.index.source.SourceException;

class MetadataEvaluationTest {
    private static final String TAGGED = """
            <html><head><title>云州市高龄津贴办法-云州市民政局网站</title>
            <meta name="ArticleTitle" content="云州市高龄津贴办法"><meta name="PubDate" content="2026-02-20 10:00">
            <meta name="ContentSource" content="云州市民政局"></head>
            <body><h1>云州市高龄津贴办法</h1><div>发布时间：2026-02-20　　来源：云州市民政局</div>
            <div><p>第一条　为了方便老年人办理高龄津贴，减少证明材料，制定本办法。</p>
            <p>第二条　年满80周岁的本市户籍老年人，可以享受高龄津贴，每人每月100元。</p></div></body></html>
            """;
    private static final String TABLED = """
            <div><table>
            <tr><td><b>索 引 号：</b></td><td>990100/2026-1</td><td><b>发文机关：</b></td><td>云州市人民政府</td></tr>
            <tr><td><b>标　　题：</b></td><td colspan="3">云州市人民政府关于加强养老服务工作的意见</td></tr>
            <tr><td><b>发文字号：</b></td><td>云政发〔2026〕3号</td><td><b>成文日期：</b></td><td>2026年1月5日</td></tr>
            <tr><td><b>主 题 词：</b></td><td></td><td><b>发布日期：</b></td><td>2026年1月9日</td></tr>
            </table><p>云州市人民政府关于加强</p><p>养老服务工作的意见</p><p>云政发〔2026〕3号</p>
            <p>各区县人民政府：</p><p>为加强养老服务工作，现提出以下意见。</p><p>一、扩大服务供给，每年新增床位500张。</p>
            <p>云州市人民政府</p><p>2026年1月5日</p></div>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.writeString(folder.resolve("tagged.html"), TAGGED);
        Files.writeString(folder.resolve("tabled.html"), TABLED);
        Files.writeString(folder.resolve("note.txt"), TAGGED);
    }

    private MetadataReport report() {
        return MetadataEvaluation.run(List.of(folder));
    }

    @Test
    void publishedPages_areReadAsTheySay() {
        MetadataReport report = report();
        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.total())
                .containsEntry("published.title", new Share(2, 2))
                .containsEntry("published.docNo", new Share(1, 1))
                .containsEntry("published.date", new Share(2, 2))
                .containsEntry("published.issuer", new Share(2, 2));
    }

    /** The first page's day is gone with its labelled line; the miss counts, but is none of a day that is stated. */
    @Test
    void barePages_areReadFromWhatIsLeft() {
        MetadataReport report = report();
        assertThat(report.total())
                .containsEntry("bare.title", new Share(2, 2))
                .containsEntry("bare.docNo", new Share(1, 1))
                .containsEntry("bare.date", new Share(1, 2))
                .containsEntry("bare.dateStated", new Share(1, 1))
                .containsEntry("bare.issuer", new Share(1, 2));
        assertThat(report.misses())
                .filteredOn(
                        miss -> miss.measure().equals("date") && miss.reader().equals("bare"))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.page()).endsWith("tagged.html");
                    assertThat(miss.expected()).isEqualTo("2026-02-20");
                    assertThat(miss.read()).isNull();
                });
    }

    /** A page without a table keeps the line below its heading, which is neither. */
    @Test
    void hiddenPages_loseTagsAndTableAlone() {
        assertThat(report().total())
                .containsEntry("hidden.title", new Share(2, 2))
                .containsEntry("hidden.docNo", new Share(1, 1))
                .containsEntry("hidden.date", new Share(2, 2));
    }

    @Test
    void hidingTakesAwayTagsTablesAndLabelledLines_andNothingElse() {
        String tagged =
                BarePage.withoutLabels(TAGGED.getBytes(StandardCharsets.UTF_8)).html();
        assertThat(tagged).doesNotContain("<meta", "2026-02-20", "来源").contains("<h1>云州市高龄津贴办法</h1>", "第一条", "第二条");
        String tabled =
                BarePage.withoutLabels(TABLED.getBytes(StandardCharsets.UTF_8)).text();
        assertThat(tabled)
                .doesNotContain("990100", "2026年1月9日", "发文字号", "云州市人民政府关于加强养老服务工作的意见")
                .contains("云州市人民政府关于加强 养老服务工作的意见 云政发〔2026〕3号 各区县人民政府");
    }

    @Test
    void baseline_isMeasuredOnTheSamePages() {
        assertThat(report().total())
                .containsEntry("baseline.published.title", new Share(1, 2))
                .containsEntry("baseline.published.date", new Share(2, 2))
                .containsEntry("baseline.bare.date", new Share(1, 2));
    }

    @Test
    void report_isSplitByFolder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("page.html"), TABLED);
        assertThat(report().byFolder()).containsOnlyKeys(folder.getFileName().toString(), "other");
        assertThat(Objects.requireNonNull(report().byFolder().get("other")).answers())
                .extracting(Answer::page)
                .allMatch(page -> page.contains("other"));
    }

    @Test
    void missingFolder_isNamed() {
        assertThatThrownBy(() -> MetadataEvaluation.run(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("nowhere");
    }
}
