package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reader that ships, on clauses of our own: what is shown holds what was asked for. */
class SpanReaderTest {
    private static final SpanReader READER = SpanReader.shipped();
    private static final List<ReadingPassage> CLAUSES = List.of(
            clause("第三条 年满八十周岁的云州市户籍老年人，可以申请高龄津贴。津贴标准为每人每月120元，自2025年3月1日起发放。", 0.62),
            clause("第五条 申请高龄津贴应当提交下列材料：\n（一）居民身份证；\n（二）户口簿；\n（三）本人银行卡。\n社区应当自受理之日起5个工作日内完成初审。", 0.58),
            clause("第九条 高龄津贴由云州市民政局负责解释。咨询电话：0312-5550123。办理地点为云州市政务服务中心二楼。", 0.55));

    private static ReadingPassage clause(String text, double nearness) {
        return new ReadingPassage("云州市高龄津贴发放办法", List.of(), text, nearness, true);
    }

    private static Optional<String> read(String question) {
        return READER.read(question, CLAUSES)
                .map(span -> span.of(CLAUSES.get(span.passage()).text()));
    }

    /** What was learned is not always right; most of what citizens ask most has to be. */
    @Test
    void words_mostlyHoldWhatIsAsked() {
        Map<String, String> answers = Map.of(
                "高龄津贴每人每月多少钱？", "120元",
                "高龄津贴从什么时候起发放？", "2025年3月1日",
                "申请高龄津贴应当提交哪些材料？", "（二）户口簿",
                "社区多久完成初审？", "5个工作日",
                "高龄津贴的咨询电话是多少？", "0312-5550123",
                "高龄津贴的办理地点在哪里？", "云州市政务服务中心二楼",
                "高龄津贴由哪个部门负责解释？", "云州市民政局");

        assertThat(answers.entrySet().stream()
                        .filter(each -> read(each.getKey()).orElse("").contains(each.getValue()))
                        .map(Map.Entry::getKey))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void sameQuestion_givesTheSame() {
        String question = "申请高龄津贴应当提交哪些材料？";

        assertThat(READER.read(question, CLAUSES))
                .isEqualTo(SpanReader.shipped().read(question, CLAUSES));
    }

    @Test
    void nothingToRead_isNoAnswer() {
        assertThat(READER.read("多少钱？", List.of())).isEmpty();
        assertThat(READER.read("多少钱？", List.of(clause("。", 0)))).isEmpty();
    }
}
