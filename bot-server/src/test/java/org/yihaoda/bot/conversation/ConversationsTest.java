package org.yihaoda.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Slot;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.conversation.Exchange;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** SEC-02, SEC-04, SEC-20. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConversationsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Slot ITEM = new Slot(SlotKind.ITEM, "高龄津贴", "高龄津贴", true);

    @TempDir
    private static Path folder = Path.of("");

    private EmbeddedDatabase server;
    private Database database;

    @BeforeAll
    void open() {
        server = EmbeddedDatabase.start(DataFolder.open(folder));
        database = Database.open(server.url());
    }

    @AfterAll
    void close() {
        database.close();
        server.close();
    }

    @Test
    void exchange_isATurnForTheNextQuestion() {
        String id = UUID.randomUUID().toString();
        keep(at(NOW), id, "那需要什么材料", "高龄津贴需要什么材料", "身份证〔1〕");

        assertThat(at(NOW).turns(id))
                .containsExactly(
                        new Turn("那需要什么材料", "高龄津贴需要什么材料", List.of(ITEM), List.of("云州市高龄津贴办法"), "高龄津贴", false, NOW));
    }

    @Test
    void personalData_isKeptNowhere() {
        String id = UUID.randomUUID().toString();
        keep(at(NOW), id, "我叫张三，高龄津贴怎么领", "张三高龄津贴怎么领", "张三您好");

        assertThat(at(NOW).history(id)).singleElement().satisfies(kept -> {
            assertThat(kept.toString()).doesNotContain("张三");
            assertThat(kept.question()).isEqualTo("我叫*，高龄津贴怎么领");
            assertThat(kept.answer()).isEqualTo("*您好");
        });
    }

    @Test
    void guessableId_hasNoHistoryAndContinuesNothing() {
        keep(at(NOW), "1", "高龄津贴怎么领", "高龄津贴怎么领", "");

        assertThat(at(NOW).history("1")).isEmpty();
        assertThat(at(NOW).turns("1")).isEmpty();
    }

    @Test
    void erasedConversation_hasNoHistoryAndContinuesNothing() {
        String id = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        keep(at(NOW), id, "高龄津贴怎么领", "高龄津贴怎么领", "");
        keep(at(NOW), other, "高龄津贴怎么领", "高龄津贴怎么领", "");

        at(NOW).erase(id);

        assertThat(at(NOW).history(id)).isEmpty();
        assertThat(at(NOW).turns(id)).isEmpty();
        assertThat(at(NOW).history(other)).extracting(Exchange::question).containsExactly("高龄津贴怎么领");
    }

    @Test
    void retention_erasesAtStartWhatIsOlderThanItsDays() {
        String old = UUID.randomUUID().toString();
        String young = UUID.randomUUID().toString();
        keep(at(NOW.minus(Duration.ofDays(366))), old, "高龄津贴怎么领", "高龄津贴怎么领", "");
        keep(at(NOW.minus(Duration.ofDays(364))), young, "高龄津贴怎么领", "高龄津贴怎么领", "");

        try (Retention retention = Retention.start(at(NOW), 365, InstantSource.fixed(NOW))) {
            assertThat(retention).isNotNull();
            assertThat(at(NOW).history(old)).isEmpty();
        }
        assertThat(at(NOW).history(young)).hasSize(1);
    }

    private Conversations at(Instant now) {
        return new Conversations(database, text -> text.replace("张三", "*"), InstantSource.fixed(now));
    }

    private static void keep(Conversations conversations, String id, String asked, String restated, String text) {
        conversations.keep(
                new Question(asked, Optional.empty(), Optional.empty(), TODAY, id),
                new Restated(restated, List.of(ITEM), true, Restated.Why.ASKS_OF_MATTER),
                new Ending(
                        UUID.randomUUID().toString(),
                        "ANSWERED",
                        "POLICY_EXTRACT",
                        null,
                        text,
                        "高龄津贴",
                        List.of(new CitedDocument("00112233445566aa", "云州市高龄津贴办法", "aa")),
                        TODAY,
                        "990100"));
    }
}
