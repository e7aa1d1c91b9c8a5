package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalMetadataTest {
    private static final String PAGE = """
            <head><title>高龄津贴</title><meta name="ArticleTitle" content="云州市高龄津贴办法">
            <meta name="PubDate" content="2026-02-20"></head><body><div><p>第一条　年满80周岁的老年人，可以享受高龄津贴。</p>
            <p>第二条　津贴每人每月100元，按月发放。</p></div></body>
            """;

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "eval";
        arguments[1] = "metadata";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void json_hasTheShapeOfEveryEvaluation() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Ended ended = run("--json");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().replaceAll("\\s+", ""))
                .contains("\"kind\":\"metadata\"", "\"n\":1,", "\"published.title\":1.0", "\"hidden.title\":0.0")
                .contains(
                        "\"published.date.n\":1.0", "\"baselines\":{\"firstHeadingAndFirstDate\":{", "\"settings\":{");
    }

    @Test
    void table_showsSharesAndMisses() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        assertThat(run().out()).contains("published.title", "1/1", "合计：1 页", "应为：云州市高龄津贴办法", "读为：高龄津贴", "（未读出）");
    }

    @Test
    void folderWithoutPages_isAFailureWithARemedy() {
        Ended ended = run();
        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err()).contains(folder.toString(), "请指定");
    }
}
