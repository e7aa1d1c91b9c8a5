package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fit pairs} and the cross-validation of {@code eval faq} as scripts and people meet them. */
class FitPairsTest {
    private static final List<String> MATTERS = List.of("高龄津贴", "养犬登记", "停车缴费", "公租房", "失业保险");

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private String pairs(String name, String... places) throws IOException {
        StringBuilder pairs = new StringBuilder();
        for (String place : places) {
            for (String matter : MATTERS) {
                pairs.append(place + matter + "怎么办理\t如何办理" + place + matter + "\t1\n");
                pairs.append(place + matter + "要什么材料\t" + place + "图书馆几点开门，问的是" + matter + "\t0\n");
            }
        }
        return Files.writeString(folder.resolve(name), pairs).toString();
    }

    private Ended fit(String pairs, String out) {
        return run(
                "fit", "pairs", "--pairs", pairs, "--out", folder.resolve(out).toString(), "--data", data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void sameFiles_giveTheSameBytes() throws IOException {
        String files = pairs("one.tsv", "云州市", "青禾县", "北岭区") + "," + pairs("other.tsv", "东湾县");

        Ended ended = fit(files, "first");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("2 个文件中的 40 对", folder.resolve("first").toString());
        assertThat(fit(files, "second").code()).isZero();
        for (String name : List.of("adapter.bin", "characters.tsv", "weights.yaml")) {
            assertThat(folder.resolve("second").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(name));
        }
        assertThat(folder.resolve("first/weights.yaml"))
                .content()
                .contains("\"one.tsv\": ", "\"other.tsv\": ")
                .doesNotContain("云州市");
    }

    @Test
    void tooFewPairs_areAFailureWithARemedy() throws IOException {
        String file =
                Files.writeString(folder.resolve("few.tsv"), "高龄津贴\t高龄补贴\t1\n").toString();

        assertThat(fit(file, "out")).satisfies(ended -> {
            assertThat(ended.code()).isEqualTo(Main.FAILED);
            assertThat(ended.err()).contains("give more pairs").doesNotContain("\tat ");
        });
        assertThat(run("eval", "faq", "--pairs", pairs("云州.tsv", "云州市").replace("云州.tsv", "none.tsv"), "--data", data())
                        .err())
                .contains("there is no file", "none.tsv");
    }

    @Test
    void folderThatCannotBeMade_isSaidBeforeTheWork() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");

        Ended ended = fit(pairs("pairs.tsv", "云州市"), "out");

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err()).contains("cannot be made", "--out");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void crossValidation_standsBesideTheBaselinesOfEachFile() throws IOException {
        String files = pairs("one.tsv", "云州市", "青禾县", "北岭区") + "," + pairs("other.tsv", "东湾县", "示例省");

        Ended ended = run("eval", "faq", "--pairs", files, "--cross-validate", "--data", data());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("问题匹配 one：30 对，其中同义 15 对", "问题匹配 other：20 对，其中同义 10 对")
                .contains("交叉验证", "随附参数", "95% 区间")
                .doesNotContain("偏高");
        assertThat(run("eval", "faq", "--pairs", files, "--json", "--data", data())
                        .out())
                .contains("\"auc@one\"", "\"auc@other\"");
    }
}
