package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.conversation.Exchange;

/** SEC-04, SEC-20. */
class ExchangesTest {
    private static final Instant MORNING = Instant.parse("2026-06-01T01:00:00Z");

    private final String url = TestServer.emptyDatabase();
    private final Database database = Database.open(url);
    private final Exchanges exchanges = new Exchanges(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void exchange_isReadBackAsItWas() {
        Exchange exchange = exchange("a1", "talk", MORNING);
        exchanges.add(exchange);

        assertThat(exchanges.latest("talk", 10)).containsExactly(exchange);
    }

    @Test
    void exchangeWithoutReasonAndRegion_isReadBackAsItWas() {
        Exchange exchange = new Exchange(
                "a1",
                "talk",
                "city",
                MORNING,
                "𬭚怎么写",
                "𬭚怎么写",
                "ANSWERED",
                "POLICY_EXTRACT",
                null,
                "",
                "",
                List.of(),
                LocalDate.of(2026, 6, 1),
                null,
                "[]");
        exchanges.add(exchange);

        assertThat(exchanges.latest("talk", 10)).containsExactly(exchange);
    }

    @Test
    void latest_areTheLastOnesTheOldestFirst() {
        for (int i = 0; i < 5; i++) {
            exchanges.add(exchange("a" + i, "talk", MORNING.plusSeconds(i)));
        }
        exchanges.add(exchange("b", "other", MORNING.plusSeconds(9)));

        assertThat(exchanges.latest("talk", 2)).extracting(Exchange::id).containsExactly("a3", "a4");
        assertThat(exchanges.latest("nobody's", 2)).isEmpty();
    }

    @Test
    void erasing_takesTheWordsOfThatConversationAndKeepsItsEndings() {
        exchanges.add(exchange("a1", "talk", MORNING));
        exchanges.add(exchange("b1", "other", MORNING));

        assertThat(exchanges.erase("talk", MORNING.plusSeconds(60))).isEqualTo(1);
        assertThat(exchanges.erase("talk", MORNING.plusSeconds(90))).isZero();

        assertThat(exchanges.latest("talk", 10)).isEmpty();
        assertThat(exchanges.latest("other", 10)).hasSize(1);
        assertThat(row("a1")).contains("ANSWERED", "POLICY_EXTRACT").doesNotContain("高龄津贴", "cited", "ITEM");
        assertThat(row("b1")).contains("高龄津贴");
    }

    @Test
    void conversationThatWasErased_goesOn() {
        exchanges.add(exchange("a1", "talk", MORNING));
        exchanges.erase("talk", MORNING);
        exchanges.add(exchange("a2", "talk", MORNING.plusSeconds(60)));

        assertThat(exchanges.latest("talk", 10)).extracting(Exchange::id).containsExactly("a2");
    }

    @Test
    void age_takesTheWordsOfWhatWasAskedBeforeTheDay() {
        exchanges.add(exchange("a1", "talk", MORNING));
        exchanges.add(exchange("a2", "talk", MORNING.plusSeconds(1)));

        assertThat(exchanges.eraseBefore(MORNING.plusSeconds(1), MORNING.plusSeconds(90)))
                .isEqualTo(1);

        assertThat(exchanges.latest("talk", 10)).extracting(Exchange::id).containsExactly("a2");
        assertThat(row("a1")).doesNotContain("高龄津贴");
    }

    /** All columns of one exchange as the database holds them. */
    private String row(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select cast(e as text) from conversation_exchange e where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private static Exchange exchange(String id, String conversation, Instant at) {
        return new Exchange(
                id,
                conversation,
                "city",
                at,
                "那需要什么材料",
                "高龄津贴需要什么材料",
                "ANSWERED",
                "POLICY_EXTRACT",
                "NONE",
                "高龄津贴要身份证〔1〕",
                "高龄津贴",
                List.of(new CitedDocument("00112233445566aa", "云州市高龄津贴办法", "cited")),
                LocalDate.of(2026, 6, 1),
                "990100",
                "[{\"kind\":\"ITEM\"}]");
    }
}
