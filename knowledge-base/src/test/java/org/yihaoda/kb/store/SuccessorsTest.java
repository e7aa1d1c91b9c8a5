package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Successors.Successor;
import org.yihaoda.kb.validity.ValidityState;

class SuccessorsTest {
    private static final PolicyDocument FIRST = Written.policy("云州市甲办法", 2016, 1, "本办法自2016年4月1日起施行。");
    private static final PolicyDocument SECOND =
            Written.policy("云州市乙办法", 2019, 2, "本办法自2019年4月1日起施行。《云州市甲办法》（云政规〔2016〕1号）同时废止。");
    private static final PolicyDocument THIRD =
            Written.policy("云州市丙办法", 2024, 3, "本办法自2024年4月1日起施行。《云州市乙办法》（云政规〔2019〕2号）同时废止。");

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final Successors successors = new Successors(documents);

    @AfterEach
    void close() {
        database.close();
    }

    private static Successor successor(PolicyDocument document, ValidityState state) {
        return new Successor(document.id(), document.title(), String.valueOf(document.number()), state);
    }

    @Test
    void chain_isFollowedToTheRuleOfThatDay() {
        documents.publish(FIRST);
        documents.publish(SECOND);
        documents.publish(THIRD);

        assertThat(successors.of(FIRST, LocalDate.of(2018, 1, 1)).successors()).isEmpty();
        assertThat(successors.of(FIRST, LocalDate.of(2020, 1, 1)).successors())
                .containsExactly(successor(SECOND, ValidityState.IN_FORCE));
        assertThat(successors.of(FIRST, LocalDate.of(2025, 1, 1)))
                .isEqualTo(new Successors.Chain(
                        List.of(successor(SECOND, ValidityState.REPEALED), successor(THIRD, ValidityState.IN_FORCE)),
                        false));
    }

    @Test
    void circle_isSaidAndEnds() {
        documents.publish(Written.reworded(FIRST, "本办法自2016年4月1日起施行。《云州市乙办法》（云政规〔2019〕2号）同时废止。"));
        documents.publish(SECOND);

        Successors.Chain chain = successors.of(SECOND, LocalDate.of(2025, 1, 1));

        assertThat(chain.circular()).isTrue();
        assertThat(chain.successors()).extracting(Successor::documentId).containsExactly(FIRST.id());
    }
}
