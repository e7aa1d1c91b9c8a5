package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.answer.AnswerFile;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.store.StandardAnswers.Change;

/** KB-04: standard answers are kept whole, and every change has its place. */
class StandardAnswersTest {
    private static final StandardAnswer ONE = AnswerFile.answer("高龄");
    private static final StandardAnswer OTHER = AnswerFile.answer("低保");

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final StandardAnswers answers = new StandardAnswers(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void answer_isReadAsItWasStored() {
        assertThat(answers.replace("a.csv", List.of(ONE, OTHER))).isEqualTo(2);
        assertThat(answers.find("高龄")).contains(ONE);
        assertThat(answers.after(0, 10)).extracting(Change::answer).containsExactly(ONE, OTHER);
        assertThat(answers.last()).isEqualTo(2);
    }

    @Test
    void sameFileAgain_changesNothing() {
        answers.replace("a.csv", List.of(ONE, OTHER));
        assertThat(answers.replace("a.csv", List.of(ONE, OTHER))).isZero();
        assertThat(answers.after(2, 10)).isEmpty();
    }

    @Test
    void laterFile_replacesTheWholeOne() {
        answers.replace("a.csv", List.of(ONE, OTHER));
        StandardAnswer newer = AnswerFile.answer("高龄", "简答", "每人每月80元。");
        assertThat(answers.replace("a.csv", List.of(newer))).isEqualTo(2);
        assertThat(answers.find("低保")).isEmpty();
        assertThat(answers.after(2, 10))
                .extracting(Change::code, Change::answer)
                .containsExactly(tuple("高龄", newer), tuple("低保", null));
    }

    @Test
    void anotherFile_leavesTheFirstAlone() {
        answers.replace("a.csv", List.of(ONE));
        answers.replace("b.csv", List.of(OTHER));
        assertThat(answers.find("高龄")).contains(ONE);
        assertThat(answers.after(0, 1)).extracting(Change::code).containsExactly("高龄");
    }
}
