package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** The kb commands over the sample knowledge. */
@ExtendWith(Sample.Provider.class)
final class KbTest {
    /** Was amended by 云政规〔2025〕6号. */
    private static final String DOGS = "云政规〔2023〕4号";
    /** Was repealed by 云政规〔2025〕9号 from 2025-12-01. */
    private static final String LOANS = "云政规〔2023〕7号";

    private final String data;

    @TempDir
    private Path folder = Path.of("");

    KbTest(Sample sample) {
        this.data = sample.folder().toString();
    }

    /** How a command ended and what it wrote. */
    private record Ended(int code, String out, String err) {}

    private Ended kb(String... arguments) {
        return kbOn(data, arguments);
    }

    private static Ended kbOn(String data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.of(Stream.of("kb"), Stream.of(arguments), Stream.of("--data", data))
                .flatMap(each -> each)
                .toArray(String[]::new);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Ended(code, out.toString(), err.toString());
    }

    private JsonNode json(String... arguments) {
        Ended ended =
                kb(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        return Client.json(ended.out());
    }

    private static String page(String name) {
        return Checkout.sampleKnowledge().resolve(name).toString();
    }

    private static List<String> texts(JsonNode array, String... path) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> {
            JsonNode at = each;
            for (String key : path) {
                at = at.path(key);
            }
            texts.add(at.asText());
        });
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"云政规〔2023〕7号", "云政规[2023]7号", " 云政规（２０２３）７号", "云州市小微企业贷款贴息实施办法", "《云州市小微企业贷款贴息实施办法》（云政规〔2023〕7号）"
            })
    void documentNamedInAnySpelling_isFound(String name) {
        JsonNode document = json("validity", name, "--as-of", "2026-06-01")
                .path("documents")
                .path(0);

        assertThat(document.path("documentNumber").asText()).isEqualTo(LOANS);
        assertThat(document.path("state").asText()).isEqualTo("REPEALED");
        assertThat(document.path("interval").path("from").asText()).isEqualTo("2025-12-01");
        assertThat(document.path("interval").path("to").isNull()).isTrue();
        assertThat(document.path("evidence").path(0).path("strength").asText()).isEqualTo("ACT");
        assertThat(document.path("evidence")
                        .path(0)
                        .path("by")
                        .path("documentNumber")
                        .asText())
                .isEqualTo("云政规〔2025〕9号");
    }

    @Test
    void dayBeforeTheEnd_isInForce() {
        JsonNode document = json("validity", LOANS, "--as-of", "2025-11-30")
                .path("documents")
                .path(0);

        assertThat(document.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(document.path("interval").path("to").asText()).isEqualTo("2025-11-30");
        assertThat(document.path("successor").isNull()).isTrue();
    }

    @Test
    void validityForPeople_saysStateIntervalEvidenceAndRelations() {
        Ended ended = kb("validity", DOGS, "--as-of", "2026-06-01", "--clause", "第十四条");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("《云州市养犬管理办法》（云政规〔2023〕4号）")
                .contains("状态：已修改，按修改后的文本有效（2026-06-01）")
                .contains("起止：2025-10-01 至 2028-06-30")
                .contains("[制定机关的决定] 《云州市人民政府关于修改〈云州市养犬管理办法〉的决定》（云政规〔2025〕6号）")
                .contains("条款 第十四条")
                .contains("犬只死亡、丢失")
                .contains("被修改于  《云州市人民政府关于修改〈云州市养犬管理办法〉的决定》");
    }

    @Test
    void clauseThatIsNotThere_failsWithThoseThatAre() {
        Ended ended = kb("validity", DOGS, "--clause", "第九十条");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("没有条款“第九十条”").contains("第十四条");
    }

    @Test
    void chainOfSuccessors_isFollowedToItsEnd() {
        JsonNode document = json("validity", "云政办发〔2014〕33号", "--as-of", "2026-06-01")
                .path("documents")
                .path(0);

        assertThat(texts(document.path("successors"), "documentNumber"))
                .containsExactly("云政办规〔2018〕3号", "云政办规〔2022〕4号");
        assertThat(document.path("successor").path("documentNumber").asText()).isEqualTo("云政办规〔2018〕3号");
        assertThat(document.path("circular").asBoolean()).isFalse();
    }

    @Test
    void circleOfSuccessors_isSaid() {
        Ended ended = kb("validity", "云商规〔2023〕2号", "--as-of", "2026-06-01");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("替代关系成环");
    }

    @Test
    void titleOfSeveralVersions_listsAllAndSaysThatANumberPicksOne() {
        Ended ended = kb("validity", "云州市人民政府关于调整全市最低工资标准的通知", "--as-of", "2026-06-01");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("“云州市人民政府关于调整全市最低工资标准的通知”对应 4 份文件，写发文字号可以指定其中一份：")
                .contains("（云政发〔2025〕12号）", "（云政发〔2018〕14号）");
    }

    @Test
    void nameOfNothing_failsWithTheNearest() {
        Ended ended = kb("validity", "云州市养狗管理办法");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("没有名为“云州市养狗管理办法”的文件；相近的有：").contains("《云州市养犬管理办法》");
        assertThat(kb("validity", "abc").err()).contains("请核对编号、发文字号或标题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026/06/01", "今天", "0000"})
    void dateThatIsNone_isWrongUseWithItsForm(String day) {
        Ended ended = kb("validity", DOGS, "--as-of", day);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--as-of 不是日期：“" + day + "”；请按 年-月-日 填写，例如 2026-06-01");
    }

    @Test
    void kbWithoutACommand_isWrongUse() {
        assertThat(kb().code()).isEqualTo(2);
        assertThat(kb("report", "--sample", "-1").err()).contains("--sample 不能小于 0：“-1”");
    }

    @Test
    void impactOfAHeldDecision_isWhatItEnds() {
        JsonNode impact = json("impact", "云政规〔2025〕9号", "--as-of", "2026-06-01");

        assertThat(impact.path("change").asText()).isEqualTo("HOLD");
        assertThat(texts(impact.path("changed"), "document", "documentNumber")).contains(LOANS, "云政规〔2024〕5号");
        assertThat(impact.path("ended").asInt()).isEqualTo(1);
        assertThat(texts(impact.path("unresolved"), "target")).anyMatch(target -> target.contains("云政规〔2017〕11号"));
    }

    @Test
    void impactOfWithdrawing_saysWhatHoldsAgain() {
        Ended ended = kb("impact", "云政规〔2025〕9号", "--withdraw", "--as-of", "2026-06-01");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("撤下 《云州市人民政府关于废止和修改部分行政规范性文件的决定》")
                .contains("本次将0件标记为失效")
                .contains("已废止 → 现行有效，自2025-12-01起")
                .contains("本次文件废止它");
        assertThat(json("validity", LOANS, "--as-of", "2026-06-01")
                        .path("documents")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("REPEALED");
    }

    @Test
    void impactOfANewPage_isForetold() throws IOException {
        String html = Files.readString(Path.of(page("city/enterprise/decision-repealing-normative-documents.html")));
        Path page = Files.writeString(
                folder.resolve("new.html"),
                html.replaceAll("<meta[^>]*(?:url|Url|URL)[^>]*>", "")
                        .replace("云政规〔2025〕9号", "云政规〔2026〕9号")
                        .replace("云政规〔2023〕7号", DOGS));

        Ended ended = kb("impact", page.toString(), "--as-of", "2026-06-01");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("发布 ").contains("《云州市养犬管理办法》");
    }

    @Test
    void pageThatCannotBePublished_failsWithItsReason() {
        assertThat(kb("impact", page("district/damaged-notice.html")).err()).contains("处缺字，不能发布");
        assertThat(kb("impact", page("validity/internal-material.html")).err()).contains("标注不公开");
        assertThat(kb("impact", page("district/empty-notice.html")).err()).contains("读不出文件");
        assertThat(kb("impact", page("district/empty-notice.html"), "--withdraw")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void impactOfANameOfSeveral_failsWithAll() {
        Ended ended = kb("impact", "云州市人民政府关于调整全市最低工资标准的通知", "--withdraw");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("对应 4 份文件，请改用发文字号或编号指定其中一份").contains("云政发〔2025〕12号");
    }

    @Test
    void report_countsAllAndFindsWhatTheSampleHides() {
        JsonNode report = json("report", "--as-of", "2026-06-01", "--sample", "3");

        int documents = report.path("documents").asInt();
        assertThat(documents).isGreaterThan(60);
        int states = 0;
        for (JsonNode count : report.path("states")) {
            states += count.asInt();
        }
        assertThat(states).isEqualTo(documents);
        assertThat(texts(report.path("findings"), "type"))
                .contains("Contradicted", "StaleLabel", "Circular", "WithoutTerm", "Incomplete", "Uninterpreted")
                .contains("Late", "Orphan", "OutlivesPolicy", "Unresolved");
        assertThat(report.path("sample"))
                .hasSize(3)
                .allSatisfy(
                        each -> assertThat(each.path("explanation").asText()).isNotBlank());
    }

    @Test
    void sample_isTheSameForTheSameSeed() {
        JsonNode one = json("report", "--sample", "4", "--seed", "7").path("sample");

        assertThat(json("report", "--sample", "4", "--seed", "7").path("sample"))
                .isEqualTo(one);
        assertThat(json("report", "--sample", "4", "--seed", "8").path("sample"))
                .isNotEqualTo(one);
    }

    @Test
    void reportForPeople_saysInChineseWhatToLookAt() {
        Ended ended = kb("report", "--as-of", "2026-06-01", "--sample", "1");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("知识库报告（2026-06-01）：共 ")
                .contains("按状态：", "有效性证据矛盾，待核定（", "本办法自2025年3月1日起施行，有效期至2027年2月30日。", "抽查 《");
    }

    @Test
    void exportAndImport_makeTheSameArchive() {
        String first = folder.resolve("first.zip").toString();
        String second = folder.resolve("second.zip").toString();
        String other = folder.resolve("other").toString();

        assertThat(kb("export", first).out()).contains("已导出到 " + first);
        Ended imported = kbOn(other, "import", first, "--json");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(Client.json(imported.out()).path("NEW").asInt()).isGreaterThan(60);
        assertThat(kbOn(other, "import", first).out()).contains("新增 0 件，更新 0 件");
        assertThat(kbOn(other, "export", second).code()).isZero();
        assertThat(Path.of(second)).hasSameBinaryContentAs(Path.of(first));
    }

    @Test
    void existingFile_isOverwrittenOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("first.zip"), "old");

        Ended refused = kb("export", file.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("已存在：请换一个名字，或加 --force 覆盖");
        assertThat(file).hasContent("old");
        assertThat(kb("export", file.toString(), "--force", "--json").code()).isZero();
    }

    @Test
    void fileThatIsNoArchive_failsWithTheRemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("first.zip"), "no archive");

        Ended ended = kb("import", file.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("first.zip is no zip file or is cut short")
                .doesNotContain("defect");
    }

    /** PD-26: what a draft says is told as open for comment, until when, and as not in force. */
    @Test
    void pd26_matter_showsEachStepAndWhetherItIsOpen() {
        Ended open = kb("matter", "云州市停车设施共享利用管理办法", "--as-of", "2026-11-20");
        assertThat(open.code()).isZero();
        assertThat(open.out()).contains("征求意见：", "正在公开征求意见，截止 2026-12-02", "尚未施行", "决策结果：（未公开）");
        assertThat(kb("matter", "云州市停车设施共享利用管理办法", "--as-of", "2026-12-03").out())
                .contains("已于 2026-12-02 截止");

        JsonNode all = json("matter").path("matters");
        assertThat(all).hasSize(5);
        assertThat(all.path(0).path("steps").properties())
                .allSatisfy(
                        step -> assertThat(step.getValue()).as(step.getKey()).isNotEmpty());
        assertThat(kb("matter", "没有的事项").code()).isEqualTo(1);
    }

    @Test
    void quarantine_listsTheDamagedTextsWithTheirPlaces() {
        assertThat(kb("quarantine").out()).contains("damaged-notice.html");
        assertThat(json("quarantine")).singleElement().satisfies(held -> {
            assertThat(held.path("name").asText()).endsWith("damaged-notice.html");
            assertThat(held.path("signs").asInt()).isPositive();
            assertThat(held.path("evidence")).isNotEmpty();
            assertThat(held.path("text").isNull()).isTrue();
        });
    }

    @Test
    void quarantineOfOne_isItsTextAsFarAsItIsRepaired() {
        Ended ended = kb("quarantine", "damaged-notice.html");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).containsPattern("\\p{IsHan}{10,}").doesNotContain("<div", "/div>");
    }

    @Test
    void quarantineOfAnUnknownName_saysWhereTheNamesAre() {
        Ended ended = kb("quarantine", "absent.html");

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err()).contains("absent.html").doesNotContain("defect");
    }
}
