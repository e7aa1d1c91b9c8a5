package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.conversation.Exchange;

/** The exchanges of all conversations. What is erased keeps its times and its ending and loses its words. */
public final class Exchanges {
    private static final TypeReference<List<CitedDocument>> CITED = new TypeReference<>() {};

    private static final String WITHOUT_WORDS =
            "update conversation_exchange set question = null, restated = null, answer = null, topic = null,"
                    + " cited = null, slots = null, region_code = null, erased_at = :at where erased_at is null and ";

    private final Jdbi jdbi;

    public Exchanges(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Adds an exchange, and its conversation when it is the first. */
    public void add(Exchange exchange) {
        jdbi.useTransaction(handle -> {
            touch(handle, exchange);
            insert(handle, exchange);
        });
    }

    /** Adds an exchange whose conversation was erased while it was being answered: its words are never written. */
    public void addErased(Exchange exchange, Instant at) {
        jdbi.useTransaction(handle -> {
            touch(handle, exchange);
            handle.createUpdate("""
                    insert into conversation_exchange
                        (id, conversation_id, asked_at, ending, source, reason, as_of, erased_at)
                    values (:id, :conversation, :asked, :ending, :source, :reason, :asOf, :at)
                    """)
                    .bind("id", exchange.id())
                    .bind("conversation", exchange.conversation())
                    .bind("asked", moment(exchange.askedAt()))
                    .bind("ending", exchange.ending())
                    .bind("source", exchange.source())
                    .bind("reason", exchange.reason())
                    .bind("asOf", exchange.asOf())
                    .bind("at", moment(at))
                    .execute();
        });
    }

    /** The conversation is active, or begins. */
    private static void touch(Handle handle, Exchange exchange) {
        if (handle.createUpdate("update conversation set active_at = :at where id = :id")
                        .bind("at", moment(exchange.askedAt()))
                        .bind("id", exchange.conversation())
                        .execute()
                == 0) {
            begin(handle, exchange);
        }
    }

    private static void begin(Handle handle, Exchange exchange) {
        handle.createUpdate("insert into conversation (id, site, created_at, active_at) values (:id, :site, :at, :at)")
                .bind("id", exchange.conversation())
                .bind("site", exchange.site())
                .bind("at", moment(exchange.askedAt()))
                .execute();
    }

    private static void insert(Handle handle, Exchange exchange) {
        handle.createUpdate("""
                insert into conversation_exchange (id, conversation_id, asked_at, ending, source, reason, as_of,
                    region_code, question, restated, answer, topic, cited, slots)
                values (:id, :conversation, :at, :ending, :source, :reason, :asOf,
                    :region, :question, :restated, :answer, :topic, :cited, :slots)
                """)
                .bind("id", exchange.id())
                .bind("conversation", exchange.conversation())
                .bind("at", moment(exchange.askedAt()))
                .bind("ending", exchange.ending())
                .bind("source", exchange.source())
                .bind("reason", exchange.reason())
                .bind("asOf", exchange.asOf())
                .bind("region", exchange.region())
                .bind("question", exchange.question())
                .bind("restated", exchange.restated())
                .bind("answer", exchange.answer())
                .bind("topic", exchange.topic())
                .bind("cited", Json.write(exchange.cited()))
                .bind("slots", exchange.slots())
                .execute();
    }

    /** The conversation's latest exchanges, the oldest of them first; what was erased is not among them. */
    public List<Exchange> latest(String conversation, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.*, c.site from conversation_exchange e join conversation c on c.id = e.conversation_id
                        where e.conversation_id = :conversation and e.erased_at is null
                        order by e.asked_at desc, e.id desc fetch first :most rows only
                        """)
                        .bind("conversation", conversation)
                        .bind("most", most)
                        .map((row, context) -> exchange(row))
                        .list())
                .reversed();
    }

    private static Exchange exchange(ResultSet row) throws SQLException {
        return new Exchange(
                row.getString("id"),
                row.getString("conversation_id"),
                row.getString("site"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("question"),
                row.getString("restated"),
                row.getString("ending"),
                row.getString("source"),
                row.getString("reason"),
                row.getString("answer"),
                row.getString("topic"),
                Json.read(row.getString("cited"), CITED),
                row.getDate("as_of").toLocalDate(),
                row.getString("region_code"),
                row.getString("slots"));
    }

    /** Takes the words of a conversation away; how many exchanges it had. */
    public int erase(String conversation, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHOUT_WORDS + "conversation_id = :conversation")
                .bind("at", moment(at))
                .bind("conversation", conversation)
                .execute());
    }

    /** Takes the words of everything that was asked before that moment away; how many exchanges those were. */
    public int eraseBefore(Instant moment, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHOUT_WORDS + "asked_at < :moment")
                .bind("at", moment(at))
                .bind("moment", moment(moment))
                .execute());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
