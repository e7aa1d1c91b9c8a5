package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.store.DataFolder;

/** The kb lexicon commands over a data folder of their own. */
class KbLexiconTest {
    private static final String HEADER = "类别\t词语\t对应词\t来源\n";

    @TempDir
    private Path folder = Path.of("");

    /** How a command ended and what it wrote. */
    private record Ended(int code, String out, String err) {}

    private Ended lexicon(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path data = DataFolder.open(folder.resolve("data")).path();
        String[] all = Stream.of(Stream.of("kb", "lexicon"), Stream.of(arguments), Stream.of("--data", data.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Ended(code, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void lexicon_isExportedEditedAndImportedAsTheNextVersion() throws IOException {
        Path file = folder.resolve("lexicon.tsv");
        assertThat(lexicon("export", file.toString()).code()).isZero();
        assertThat(lexicon("import", file.toString()).out()).contains("内容与第 0 版相同");
        Files.writeString(file, Files.readString(file) + "俗称\t英才卡片\t云州英才卡\t云州市热线\n");
        Ended imported = lexicon("import", file.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out())
                .contains("第 1 版", (Lexicon.shipped().entries().size() + 1) + " 条");
        assertThat(lexicon("list", "英才卡片").out()).contains("第 1 版，1 条", "俗称\t英才卡片\t云州英才卡\t云州市热线");
        assertThat(Client.json(lexicon("list", "英才卡片", "--json").out())
                        .at("/entries/0/official")
                        .asText())
                .isEqualTo("云州英才卡");
        assertThat(lexicon("list", "没有的词").out()).contains("没有含“没有的词”的条目");
    }

    @Test
    void wrongFile_isRefusedLineByLineAndChangesNothing() throws IOException {
        Ended ended = lexicon("import", file("wrong.tsv", HEADER + "俗称\t业\t失业\t编辑\n专词\t居住证\t\t\n"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("2 处错误，没有导入", "第2行：“业”太短", "第3行：来源是空的");
        assertThat(lexicon("list").out()).contains("词库第 0 版");
    }

    @Test
    void missingFile_isNamed() {
        Ended ended = lexicon("import", folder.resolve("none.tsv").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("none.tsv", "请核对路径").doesNotContain("defect");
    }

    @Test
    void existingFile_isOverwrittenOnlyByForce() throws IOException {
        String file = file("mine.tsv", "我的");
        assertThat(lexicon("export", file).code()).isEqualTo(1);
        assertThat(Path.of(file)).hasContent("我的");
        assertThat(lexicon("export", file, "--force").code()).isZero();
        assertThat(Files.readString(Path.of(file))).contains(HEADER);
    }
}
