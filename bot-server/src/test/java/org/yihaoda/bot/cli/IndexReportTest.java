package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.sample.Checkout;

/** {@code index SOURCE --report FILE}: the page that an editor reads after an import. */
final class IndexReportTest {
    private static final String HOSTILE = "云州市<script>alert(1)</script>老年人优待办法";
    private static final int SHOWN = 500;
    private static final int LEFT_OUT = 3;

    @TempDir
    private static Path folder = Path.of("");

    private static Document page = new Document("");
    private static String written = "";

    /** How a command ended and what it wrote. */
    private record Ended(int code, String out, String err) {}

    private static Ended index(String source, String report) {
        return index(folder.resolve(source), folder.resolve(report), "data");
    }

    private static Ended index(Path source, Path report, String data) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        "index",
                        source.toString(),
                        "--report",
                        report.toString(),
                        "--data",
                        folder.resolve(data).toString());
        return new Ended(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void importOnce() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (String name : List.of(
                "district/damaged-notice.html",
                "district/empty-notice.html",
                "district/yunshan-stub-notice.html",
                "validity/open-on-request.html")) {
            Path from = Checkout.sampleKnowledge().resolve(name);
            Files.copy(from, pages.resolve(from.getFileName().toString()));
        }
        Files.writeString(pages.resolve("hostile.html"), notice(HOSTILE));
        Files.writeString(pages.resolve("repeated.html"), notice(HOSTILE));
        for (int i = 0; i < SHOWN + LEFT_OUT; i++) {
            Files.writeString(pages.resolve("drawing-%03d.dwg".formatted(i)), "nothing to read");
        }
        Files.writeString(folder.resolve("report.html"), "an earlier report");

        Ended ended = index("pages", "report.html");

        assertThat(ended.code()).as(ended.err()).isZero();
        written = Files.readString(folder.resolve("report.html"));
        page = Jsoup.parse(written);
    }

    private static String notice(String title) {
        String shown = title.replace("<", "&lt;").replace(">", "&gt;");
        return "<title>" + shown + "</title><div><p>第一条　根据《示例省老年人优待条例》，制定本办法。</p>"
                + "<p>第二条　老年人可以享受优待，标准为每人每月100元，由区县民政部门按月发放。</p>"
                + "<p>第三条　本办法自2024年1月1日起施行，有效期5年。</p></div>";
    }

    private static Element rowOf(String table, String head) {
        return page.select(table + " tbody tr").stream()
                .filter(row -> row.select("th").text().equals(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + head + " in " + table));
    }

    /** The table below the heading of an outcome. */
    private static Element listOf(String outcome) {
        Element at = page.expectFirst("#outcome-" + outcome);
        while (!at.is("table")) {
            at = at.nextElementSibling() == null ? at.expectFirst("table") : at.nextElementSibling();
        }
        return at;
    }

    private static int counted(String outcome) {
        return Integer.parseInt(
                rowOf("#overview table", outcome).expectFirst("td").text());
    }

    @Test
    void outcomes_areCounted() {
        assertThat(counted("已读取")).isEqualTo(1);
        assertThat(counted("缺附件")).isEqualTo(1);
        assertThat(counted("有缺字")).isEqualTo(1);
        assertThat(counted("标注不公开")).isEqualTo(1);
        assertThat(counted("重复")).isEqualTo(1);
        assertThat(counted("读不出")).isEqualTo(1);
        assertThat(counted("名录")).isZero();
        assertThat(counted("跳过")).isEqualTo(SHOWN + LEFT_OUT);
        assertThat(page.select("#overview .summary").text()).contains("新增 2 份").contains("3 个文件");
        assertThat(page.select("#overview dd").eachText())
                .contains(folder.resolve("pages").toString());
    }

    @Test
    void damagedPlaces_areMarkedAndTheRepairedTextIsThere() {
        Element row = listOf("Damaged").expectFirst("tbody tr");

        assertThat(row.select("th a").text()).isEqualTo("pages/damaged-notice.html");
        assertThat(row.expectFirst("li").wholeText()).contains("云山政办发?025?4号");
        assertThat(row.expectFirst("li").select("mark").eachText())
                .containsOnly("?")
                .hasSize(2);
        assertThat(row.select("details .repaired").text())
                .contains("农村厕所改造奖补工作")
                .contains("□");
        assertThat(row.select("details .repaired mark").eachText()).allMatch(lost -> lost.matches("□+"));
    }

    @Test
    void filesThatNeedAPerson_areToldWithTheReason() {
        assertThat(listOf("Failed").text()).contains("pages/empty-notice.html").contains("no body text");
        assertThat(listOf("NotOpen").text())
                .contains("pages/open-on-request.html")
                .contains("依申请公开");
        assertThat(listOf("Stub").text()).contains("云山县农村住房安全保障实施方案.doc");
        assertThat(listOf("Duplicate").text()).contains("pages/repeated.html").contains("pages/hostile.html");
        assertThat(page.select("#attention h3").eachText().getFirst()).isEqualTo("有缺字（1）");
    }

    @Test
    void longList_isCutAndSaysSo() {
        Element list = listOf("Skipped");

        assertThat(list.select("tbody tr")).hasSize(SHOWN);
        assertThat(page.select("#attention p.more").text())
                .contains("另有 " + LEFT_OUT + " 项")
                .contains("--json");
    }

    @Test
    void hostileTitle_isTextWhereverItStands() {
        assertThat(page.select("script, img, iframe, link, object")).isEmpty();
        assertThat(written).doesNotContain("<script");
        assertThat(page.select("#validity a").eachText()).contains(HOSTILE);
        assertThat(page.select("#references td").eachText()).anyMatch(cell -> cell.contains(HOSTILE));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> link.matches("(?:#|file:///|https?://).*"));
    }

    @Test
    void missingFields_areCountedWithTheDocumentsThatLackThem() {
        assertThat(rowOf("#metadata table", "标题").select("td").eachText()).containsExactly("0", "0%", "0");
        assertThat(rowOf("#metadata table", "发文字号").expectFirst("td").text()).isEqualTo("1");
        assertThat(page.select("#metadata details").stream()
                        .filter(each -> each.select("summary").text().startsWith("发文字号"))
                        .flatMap(each -> each.select("li").eachText().stream()))
                .singleElement()
                .satisfies(each -> assertThat(each).contains(HOSTILE).contains("pages/hostile.html"));
    }

    @Test
    void states_areToldWithTheSentencesTheyRestOn() {
        Element row = page.select("#validity tbody tr").stream()
                .filter(each -> each.select("th").text().contains("hostile.html"))
                .findFirst()
                .orElseThrow();

        assertThat(row.select("td p").text()).contains("2024-01-01起施行，有效期5年");
        assertThat(row.select("td li").eachText()).anyMatch(words -> words.contains("本办法自2024年1月1日起施行"));
    }

    @Test
    void documentThatIsNamedAndNotHeld_isListed() {
        assertThat(rowOf("#references table", "《示例省老年人优待条例》").expectFirst("td").text())
                .isEqualTo("1");
    }

    @Test
    void everyChart_hasATableOfTheSameNumbers() {
        assertThat(page.select("#charts figure")).hasSize(4).allSatisfy(figure -> {
            assertThat(figure.select("svg[role=img][aria-label]")).hasSize(1);
            assertThat(figure.select("svg .value").eachText())
                    .isNotEmpty()
                    .isEqualTo(figure.select("tbody td").eachText());
        });
    }

    @Test
    void page_isOneFileThatFetchesAndRunsNothing() {
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("[style], [src], [onclick]")).isEmpty();
    }

    @Test
    void page_isWrittenForScreenReaders() {
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("h1")).hasSize(1);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.text()).doesNotContainPattern("\\{\\d}");
    }

    @Test
    void nothingHalfWritten_isLeftBeside() {
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".partial"));
        assertThat(written).endsWith("</html>\n");
    }

    @Test
    void runThatReadsNothing_writesThePageAllTheSame() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        Ended ended = index("empty", "nothing.html");

        assertThat(ended.code()).isEqualTo(1);
        Document nothing = Jsoup.parse(Files.readString(folder.resolve("nothing.html")));
        assertThat(nothing.select("#overview .summary").text()).contains("没有处理任何文件");
        assertThat(nothing.select("section")).hasSize(page.select("section").size());
    }

    @Test
    void missingFolder_isToldBeforeTheImportBegins() {
        Ended ended = index(folder.resolve("pages"), folder.resolve("absent/report.html"), "untouched");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("there is no folder " + folder.resolve("absent") + " for the report")
                .contains("make it, or name another file")
                .doesNotContain("defect");
        assertThat(folder.resolve("untouched")).doesNotExist();
    }

    @Test
    void folderForAFile_isToldBeforeTheImportBegins() {
        Ended ended = index(folder.resolve("pages"), folder, "untouched");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("--report names a folder").contains("report.html");
        assertThat(folder.resolve("untouched")).doesNotExist();
    }
}
