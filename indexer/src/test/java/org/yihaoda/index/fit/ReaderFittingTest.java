package org.yihaoda.index.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.reader.ReadExample;
import org.yihaoda.index.reader.ReadingPassage;
import org.yihaoda.index.reader.RougeL;
import org.yihaoda.index.reader.SpanReader;
import org.yihaoda.index.reader.SpanTrees;

class ReaderFittingTest {
    private static final List<String> MATTERS = List.of("养犬登记", "高龄津贴", "停车缴费", "公租房申请", "失业登记", "创业补贴");

    private static String text(String matter, int number) {
        return matter + "由云州市第" + number + "办事处负责。申请人应当提前预约，并按时到场。" + matter + "的标准为每人" + number
                + "00元，按月结算。其他事项另行通知，请及时关注。";
    }

    private static List<ReadingPassage> passages(String matter, int number) {
        return List.of(new ReadingPassage("云州市通知", List.of(), text(matter, number), 0.6, true));
    }

    private static String question(String matter) {
        return matter + "的标准是每人多少元？";
    }

    private static List<ReadExample> examples() {
        List<ReadExample> examples = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            for (String matter : MATTERS) {
                examples.add(ReadExample.of(
                        question(matter), passages(matter, number), "每人" + number + "00元", new Random(number)));
            }
        }
        return examples;
    }

    private static String written(SpanTrees trees) throws IOException {
        StringWriter out = new StringWriter();
        trees.write(out);
        return out.toString();
    }

    @Test
    void sameExamples_giveTheSameBytes_andAnUnseenQuestionItsAnswer() throws IOException {
        SpanTrees trees = ReaderFitting.fit(examples(), (done, total) -> {});

        assertThat(written(ReaderFitting.fit(examples(), (done, total) -> {}))).isEqualTo(written(trees));
        String text = text("图书借阅", 5);
        assertThat(new SpanReader(trees).read(question("图书借阅"), passages("图书借阅", 5)))
                .hasValueSatisfying(span ->
                        assertThat(new RougeL("每人500元").of(span.of(text))).isGreaterThan(0.6));
    }

    @Test
    void questionsOfOneDocument_areInOnePart() {
        List<String> documents = List.of("a", "b", "a", "c", "b", "d");

        int[] fold = ReaderFitting.folds(documents, 3);

        assertThat(fold[0]).isEqualTo(fold[2]);
        assertThat(fold[1]).isEqualTo(fold[4]);
        assertThat(fold).contains(0, 1, 2);
    }

    @Test
    void noCandidates_areRefused() {
        ReadExample empty = ReadExample.of("？", List.of(), "甲", new Random(1));

        assertThatThrownBy(() -> ReaderFitting.fit(List.of(empty), (done, total) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give questions");
    }
}
