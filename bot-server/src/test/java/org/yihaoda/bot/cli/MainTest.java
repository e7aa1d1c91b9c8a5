package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** The command line as scripts and people meet it: exit codes, messages, JSON. */
@ExtendWith(Sample.Provider.class)
final class MainTest {
    private final String data;

    @TempDir
    private Path folder = Path.of("");

    MainTest(Sample sample) {
        this.data = sample.folder().toString();
    }

    /** How a command ended and what it wrote. */
    private record Ended(int code, String out, String err) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "crawl", "index", "search", "ask", "doctor"})
    void helpOfACommand_isInChineseAndEnglish(String command) {
        Ended ended = run(command, "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("yihaoda " + command)
                .containsPattern("\\p{IsHan}{4,}")
                .contains("Shows this help.")
                .contains("--data=DIR");
    }

    @Test
    void help_listsCommandsAndExitCodes() {
        Ended ended = run("--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("demo", "serve", "index", "search", "ask", "doctor", "2 用法错误 wrong use");
    }

    @Test
    void version_isShown() {
        assertThat(run("--version").out()).contains("Yihaoda 0.1.0");
    }

    @Test
    void noCommand_isWrongUse() {
        Ended ended = run();

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("Usage: yihaoda");
    }

    @Test
    void unknownOption_isWrongUse() {
        Ended ended = run("ask", "--colour", "red", "高龄津贴怎么发");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--colour");
    }

    @Test
    void missingQuestion_isWrongUse() {
        assertThat(run("ask", "--data", data).code()).isEqualTo(2);
        assertThat(run("index", "--data", data).code()).isEqualTo(2);
    }

    @Test
    void emptyQuestion_isWrongUse() {
        Ended ended = run("ask", " \u200b", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("the question is empty (0 characters): write what you want to know");
    }

    @Test
    void longQuestion_isWrongUseWithItsLength() {
        Ended ended = run("ask", "问".repeat(10_000), "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("has 10000 characters, at most 1000 are allowed");
    }

    @Test
    void regionThatIsNoCode_isWrongUse() {
        Ended ended = run("ask", "高龄津贴怎么发", "--region", "云州市", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--region is no region code: was '云州市'; write the six digits");
    }

    @Test
    void dateThatIsNone_isWrongUse() {
        Ended ended = run("search", "高龄津贴怎么发", "--as-of", "2026-02-30", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--as-of is no date: was '2026-02-30'; write year-month-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "search"})
    void dataFolderWithoutIndex_failsWithTheRemedy(String command) {
        Ended ended = run(command, "高龄津贴怎么发", "--data", folder.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("yihaoda: ")
                .contains(folder.toString())
                .contains("run bin/yihaoda index SOURCE --data " + folder)
                .doesNotContain("defect");
    }

    @Test
    void dataFolderOfANewerVersion_failsAndIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("VERSION"), "99\n");

        Ended ended = run("serve", "--port", "0", "--data", folder.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("has layout 99, this program knows 1: use a newer Yihaoda");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("VERSION"));
        assertThat(Files.readString(folder.resolve("VERSION"))).isEqualTo("99\n");
    }

    @Test
    void missingSettingsFile_fails() {
        Ended ended =
                run("ask", "高龄津贴怎么发", "--config", folder.resolve("absent.yaml").toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("absent.yaml").contains("check its name and permissions");
    }

    /** The fixture's server runs the folder's database; a second one would lose it when that ends. */
    @Test
    void folderServedByAnother_failsWithTheRemedy() {
        Ended ended = run("serve", "--port", "0", "--data", data);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("run by another process").contains("--data");
    }

    @Test
    void portInUse_failsWithTheRemedy() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("::"))) {
            String own = folder.resolve("own").toString();
            Ended ended = run("serve", "--port", "" + taken.getLocalPort(), "--data", own);

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err())
                    .contains("port " + taken.getLocalPort()
                            + " is in use: end the program that holds it, or name another");
        }
    }

    @Test
    void emptyFolder_isNothingToIndex() {
        Ended ended = run("index", folder.toString(), "--data", data);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("no document was read from 0 files under")
                .contains("name a folder with pages (html), documents (pdf");
    }

    @Test
    void absentFolder_isNothingToIndex() {
        Ended ended = run("index", folder.resolve("absent").toString(), "--data", data);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("absent").doesNotContain("defect");
    }

    @Test
    void secondIndexing_changesAndEmbedsNothing() {
        Ended ended = run("index", Checkout.sampleKnowledge().toString(), "--json", "--data", data);

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode report = Client.json(ended.out());
        assertThat(report.path("index").path("embedded").asInt(-1)).isZero();
        assertThat(report.path("outcomes").path("Damaged").asInt()).isEqualTo(1);
        assertThat(report.path("files")).hasSizeGreaterThan(120).allSatisfy(file -> {
            boolean page = file.path("file").asText().endsWith(".html");
            assertThat(file.path("outcome").asText())
                    .isIn(
                            page
                                    ? List.of("Read", "Stub", "Damaged", "Failed", "NotOpen", "Duplicate")
                                    : List.of("Listed", "Read", "Skipped"));
            assertThat(file.path("detail").isObject()).isTrue();
        });
        assertThat(report.path("files").findValuesAsText("change")).containsOnly("UNCHANGED");
    }

    @Test
    void indexing_listsEveryFileWithItsOutcome() {
        Ended ended =
                run("index", Checkout.sampleKnowledge().resolve("district").toString(), "--data", data);

        assertThat(ended.out())
                .contains("Damaged\t")
                .contains("damaged-notice.html")
                .contains("kept out")
                .contains("0 embedded");
    }

    @Test
    void askedForJson_theAnswerHasTheKeysOfTheContract() {
        Ended ended = run("ask", "高龄津贴怎么发", "--region", "990100", "--as-of", "2026-06-01", "--json", "--data", data);

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode answer = Client.json(ended.out());
        assertThat(answer.properties())
                .extracting(each -> each.getKey())
                .contains("id", "kind", "source", "text", "sentences", "citations", "channels", "asOf", "region");
        assertThat(answer.path("kind").asText()).isEqualTo("ANSWERED");
        assertThat(answer.path("region").asText()).isEqualTo("990100");
        assertThat(answer.path("citations").path(0).path("documentNumber").asText())
                .isEqualTo("云民规〔2025〕2号");
    }

    @Test
    void askedWithoutRegion_noRegionFilterIsUsedAndSaid() {
        JsonNode answer = Client.json(run("ask", "高龄津贴怎么发", "--as-of", "2026-06-01", "--json", "--data", data)
                .out());

        assertThat(answer.path("region").isNull()).isTrue();
        assertThat(answer.path("notices").toString()).contains("未限定地区");
    }

    @Test
    void askedInWords_theAnswerComesWithItsSource() {
        Ended ended = run("ask", "高龄津贴", "怎么发", "--region", "990100", "--as-of", "2026-06-01", "--data", data);

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("〔1〕")
                .contains("云民规〔2025〕2号")
                .contains("现行有效")
                .contains("截至 2026-06-01");
    }

    @Test
    void searchedForJson_hitsComeWithTheirScores() {
        JsonNode results =
                Client.json(run("search", "高龄津贴", "--as-of", "2026-06-01", "--limit", "3", "--json", "--data", data)
                        .out());

        assertThat(results.path("query").asText()).isEqualTo("高龄津贴");
        assertThat(results.path("results")).hasSize(3).allSatisfy(hit -> {
            assertThat(hit.path("documentId").asText()).matches("[0-9a-f]{16}");
            assertThat(hit.path("score").asDouble()).isPositive();
            assertThat(hit.path("text").asText()).isNotBlank();
        });
    }
}
