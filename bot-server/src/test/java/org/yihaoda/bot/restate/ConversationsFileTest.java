package org.yihaoda.bot.restate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** QA-13, over authored conversations: those that the rules were written on, and as many that were written after them. */
final class ConversationsFileTest {
    /** Of the 64 of the second file; what is missing is mostly left alone and asked again, never put to a wrong matter. */
    private static final int RIGHT = 54;

    private record Conversation(List<String> earlier, String question, String restated) {
        Restated asked() {
            Talk talk = new Talk();
            earlier.forEach(talk::ask);
            return talk.ask(question);
        }
    }

    static Stream<Conversation> first() {
        return conversations("first.tsv");
    }

    @ParameterizedTest
    @MethodSource("first")
    void question_isRestated(Conversation conversation) {
        assertThat(conversation.asked().text()).isEqualTo(conversation.restated());
    }

    @Test
    void questionsOfTheSecondFile_areRestatedAsOftenAsWasMeasured() {
        List<String> wrong = conversations("second.tsv")
                .filter(each -> !each.asked().text().equals(each.restated()))
                .map(each -> each.restated() + " was " + each.asked().text())
                .toList();

        assertThat(conversations("second.tsv").count() - wrong.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    private static Stream<Conversation> conversations(String file) {
        try (InputStream stream =
                Objects.requireNonNull(ConversationsFileTest.class.getResourceAsStream("/restate/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .map(parts -> new Conversation(List.of(parts[0].split(" ／ ")), parts[1], parts[2]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
