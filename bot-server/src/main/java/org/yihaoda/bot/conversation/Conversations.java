package org.yihaoda.bot.conversation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Slot;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.conversation.Exchange;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Exchanges;
import org.yihaoda.kb.store.Json;

/**
 * The conversations of all sites. Nothing is kept before its personal data is masked (SEC-02). Whoever has the id has the
 * conversation, so only an id that cannot be guessed has one: an exchange under any other id is kept for the log and
 * never read back.
 */
public final class Conversations {
    private static final TypeReference<List<Slot>> SLOTS = new TypeReference<>() {};
    private static final Pattern UNGUESSABLE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    /** As many turns as a follow-up may look back on; see {@code Restating}. */
    private static final int TURNS = 10;

    private static final int SHOWN = 200;

    private final Exchanges exchanges;
    private final UnaryOperator<String> masking;
    private final InstantSource clock;

    /** @param masking takes personal data out of a text */
    public Conversations(Database database, UnaryOperator<String> masking, InstantSource clock) {
        this.exchanges = new Exchanges(database);
        this.masking = masking;
        this.clock = clock;
    }

    /** Keeps what was asked, as what, and how it ended. */
    public void keep(Question question, Restated restated, Ending ending) {
        exchanges.add(exchange(question, restated, ending));
    }

    /** Keeps of an exchange what is left of an erased one: that something was asked and how it ended. */
    void keepWithoutWords(Question question, Restated restated, Ending ending) {
        exchanges.addErased(exchange(question, restated, ending), clock.instant());
    }

    private Exchange exchange(Question question, Restated restated, Ending ending) {
        List<Slot> slots = restated.slots().stream().map(this::masked).toList();
        String conversation = isUnguessable(question.conversation())
                ? question.conversation()
                : UUID.randomUUID().toString();
        return new Exchange(
                ending.id(),
                conversation,
                question.site().map(Site::id).orElse(""),
                clock.instant(),
                masking.apply(question.text()),
                masking.apply(restated.text()),
                ending.kind(),
                ending.source(),
                ending.reason(),
                masking.apply(ending.text()),
                masking.apply(ending.topic()),
                ending.cited(),
                ending.asOf(),
                ending.region(),
                Json.write(slots));
    }

    private Slot masked(Slot slot) {
        return new Slot(slot.kind(), masking.apply(slot.value()), masking.apply(slot.words()), slot.carried());
    }

    private static boolean isUnguessable(String conversation) {
        return UNGUESSABLE.matcher(conversation).matches();
    }

    /** What a follow-up may continue, the oldest first. */
    public List<Turn> turns(String conversation) {
        return kept(conversation, TURNS).stream().map(Conversations::turn).toList();
    }

    private static Turn turn(Exchange exchange) {
        return new Turn(
                exchange.question(),
                exchange.restated(),
                slots(exchange),
                exchange.cited().stream().map(CitedDocument::title).toList(),
                exchange.topic(),
                exchange.ending().equals(Ending.CLARIFY),
                exchange.askedAt());
    }

    /** What an exchange was about. */
    public static List<Slot> slots(Exchange exchange) {
        return Json.read(exchange.slots(), SLOTS);
    }

    /** What a page shows when its citizen comes back, the oldest first; empty when there is nothing (any more). */
    public List<Exchange> history(String conversation) {
        return kept(conversation, SHOWN);
    }

    private List<Exchange> kept(String conversation, int most) {
        return isUnguessable(conversation) ? exchanges.latest(conversation, most) : List.of();
    }

    /** 清空对话 (SEC-04): the words go; that something was asked and how it ended stays in the log. */
    public void erase(String conversation) {
        if (isUnguessable(conversation)) {
            exchanges.erase(conversation, clock.instant());
        }
    }

    /** The same for all that was asked before that moment; how many exchanges those were. */
    int eraseBefore(Instant moment) {
        return exchanges.eraseBefore(moment, clock.instant());
    }
}
