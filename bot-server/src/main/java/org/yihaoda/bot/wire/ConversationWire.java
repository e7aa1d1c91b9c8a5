package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.conversation.Conversations;
import org.yihaoda.bot.restate.Slot;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.conversation.Exchange;

/** {@code Conversation} of the contract. */
public record ConversationWire(String id, List<ExchangeWire> exchanges) {
    /** {@code Exchange} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExchangeWire(
            String id,
            String askedAt,
            String question,
            String restated,
            String kind,
            String source,
            @Nullable String reason,
            String text,
            List<CitedDocument> citations,
            String asOf,
            @Nullable String region,
            List<SlotWire> slots) {
        static ExchangeWire from(Exchange exchange) {
            return new ExchangeWire(
                    exchange.id(),
                    exchange.askedAt().toString(),
                    exchange.question(),
                    exchange.restated(),
                    exchange.ending(),
                    exchange.source(),
                    exchange.reason(),
                    exchange.answer(),
                    exchange.cited(),
                    exchange.asOf().toString(),
                    exchange.region(),
                    Conversations.slots(exchange).stream().map(SlotWire::from).toList());
        }
    }

    /** {@code Slot} of the contract: a chip. */
    public record SlotWire(String kind, String value, String words, boolean carried) {
        public static SlotWire from(Slot slot) {
            return new SlotWire(slot.kind().name(), slot.value(), slot.words(), slot.carried());
        }
    }

    public static ConversationWire from(String id, List<Exchange> exchanges) {
        return new ConversationWire(
                id, exchanges.stream().map(ExchangeWire::from).toList());
    }
}
