package org.yihaoda.index.eval.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.eval.EvaluationException;

/** What is wrong with judged files is said with the line, the value and the remedy. */
class PolicyCollectionTest {
    @TempDir
    private Path folder;

    private void assertRefused(Path documents, Path questions, String... said) {
        assertThatThrownBy(() -> PolicyCollection.open(documents, questions))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll(said);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void answer_isSoughtInAllDocumentsWithoutWhiteSpace() throws IOException {
        PolicyCollection collection =
                PolicyCollection.open(SmallPolicies.documents(folder), SmallPolicies.questions(folder));

        assertThat(collection.right(collection.questions().get(1)))
                .as("of 三十分钟 以内")
                .containsExactly(1);
        assertThat(collection.right(collection.questions().get(2))).as("of 一百元").containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void namedDocument_isRightWhateverItHolds() throws IOException {
        Path questions =
                write("own.jsonl", "{\"id\": 1, \"question\": \"停车\", \"answer\": \"每人每月一百元\", \"docid\": \"d2\"}");

        PolicyCollection collection = PolicyCollection.open(SmallPolicies.documents(folder), questions);

        assertThat(collection.right(collection.questions().getFirst())).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void missingFile_isNamed() throws IOException {
        assertRefused(folder.resolve("absent.jsonl"), SmallPolicies.questions(folder), "absent.jsonl", "no file");
        assertRefused(SmallPolicies.documents(folder), folder.resolve("absent.jsonl"), "absent.jsonl", "no file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"docid\": \"d7\", \"text\": | broken JSON",
                "\"d7\" | no JSON object",
                "{\"text\": \"云州市公告\"} | 'docid'",
                "{\"docid\": \"d 7\", \"text\": \"云州市公告\"} | 'd 7'",
                "{\"docid\": \"d7\", \"text\": \" \"} | 'text'",
                "{\"docid\": \"d3\", \"text\": \"云州市公告\"} | line 3 already"
            })
    void badDocument_isSaidWithItsLine(String line, String said) throws IOException {
        Path documents = write("documents.jsonl", SmallPolicies.DOCUMENTS + "\n" + line + "\n");

        assertRefused(documents, SmallPolicies.questions(folder), "documents.jsonl line 8: ", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"q6\", \"question\": \"停车\", \"answer\": \"免费\", \"docid\": \"d77\"} | 'd77'",
                "{\"id\": \"q6\", \"question\": \"停车\", \"answer\": \"免费\"} | 'docid'",
                "{\"id\": \"q6\", \"question\": \"停车\", \"answer\": \"\", \"docid\": \"d2\"} | 'answer'",
                "{\"id\": \"q6\", \"question\": \" \", \"answer\": \"免费\", \"docid\": \"d2\"} | 'question'",
                "{\"id\": \"q1\", \"question\": \"停车\", \"answer\": \"免费\", \"docid\": \"d2\"} | 'q1'"
            })
    void badQuestion_isSaidWithItsLine(String line, String said) throws IOException {
        Path questions = write("questions.jsonl", SmallPolicies.QUESTIONS + line);

        assertRefused(SmallPolicies.documents(folder), questions, "questions.jsonl line 6: ", said);
    }

    @Test
    void emptyFiles_areRefused() throws IOException {
        Path empty = write("empty.jsonl", "\n \n");

        assertRefused(empty, SmallPolicies.questions(folder), "empty.jsonl", "no documents");
        assertRefused(SmallPolicies.documents(folder), empty, "empty.jsonl", "no questions");
    }
}
