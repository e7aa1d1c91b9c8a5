package org.yihaoda.index.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.eval.EvaluationException;

/** What is wrong with judged files is said with the line, the value and the remedy. */
class JudgedCollectionTest {
    @TempDir
    private Path folder;

    private void assertRefused(Path articles, Path questions, String... said) {
        assertThatThrownBy(() -> JudgedCollection.open(articles, questions, Extent.ALL))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll(said);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void missingFile_isNamed() throws IOException {
        assertRefused(folder.resolve("absent.jsonl"), SmallCollection.questions(folder), "absent.jsonl", "no file");
    }

    @Test
    void folder_isNoFile() throws IOException {
        assertRefused(folder, SmallCollection.questions(folder), "is a folder", "name the file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": 11, \"law\": | broken JSON",
                "[1, 2] | no JSON object",
                "{\"law\": \"云州市条例\", \"content\": \"一\"} | 'id'",
                "{\"id\": \"a b\", \"law\": \"云州市条例\", \"content\": \"一\"} | 'a b'",
                "{\"id\": 11, \"content\": \"一\"} | 'law'",
                "{\"id\": 11, \"law\": \"云州市条例\", \"content\": \" \"} | 'content'",
                "{\"id\": 11, \"law\": \"云州市条例\", \"content\": \"一\", \"version_date\": \"去年\"} | '去年'",
                "{\"id\": 3, \"law\": \"云州市条例\", \"content\": \"一\"} | line 3 already"
            })
    void badArticle_isSaidWithItsLine(String line, String said) throws IOException {
        Path articles = write("articles.jsonl", SmallCollection.ARTICLES + "\n" + line + "\n");

        assertRefused(articles, SmallCollection.questions(folder), "articles.jsonl line 12: ", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"q5\", \"question\": \"停车\"} | 'relevant'",
                "{\"id\": \"q5\", \"question\": \"停车\", \"relevant\": []} | 'relevant'",
                "{\"id\": \"q5\", \"question\": \"\", \"relevant\": [1]} | 'question'",
                "{\"id\": \"q5\", \"question\": \"停车\", \"relevant\": [1, 77]} | '77'",
                "{\"id\": \"q1\", \"question\": \"停车\", \"relevant\": [1]} | 'q1'"
            })
    void badQuestion_isSaidWithItsLine(String line, String said) throws IOException {
        Path questions = write("questions.jsonl", SmallCollection.QUESTIONS + line);

        assertRefused(SmallCollection.articles(folder), questions, "questions.jsonl line 5: ", said);
    }

    @Test
    void emptyFiles_areRefused() throws IOException {
        Path empty = write("empty.jsonl", "\n \n");

        assertRefused(empty, SmallCollection.questions(folder), "empty.jsonl", "no articles");
        assertRefused(SmallCollection.articles(folder), empty, "empty.jsonl", "no questions");
    }

    @Test
    void otherEncoding_isNamed() throws IOException {
        Path articles =
                Files.write(folder.resolve("gb.jsonl"), SmallCollection.ARTICLES.getBytes(Charset.forName("GB18030")));

        assertRefused(articles, SmallCollection.questions(folder), "UTF-8", "iconv");
    }
}
