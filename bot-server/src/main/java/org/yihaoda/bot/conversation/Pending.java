package org.yihaoda.bot.conversation;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one question of a conversation be answered at a time. */
public final class Pending {
    private final Set<String> conversations = ConcurrentHashMap.newKeySet();

    /** A question being answered; closing it, once or again, lets the next one in. */
    public final class Ticket implements AutoCloseable {
        private final String conversation;
        private boolean open = true;

        private Ticket(String conversation) {
            this.conversation = conversation;
        }

        @Override
        public synchronized void close() {
            if (open) {
                open = false;
                conversations.remove(conversation);
            }
        }
    }

    /** Empty while another question of the conversation is being answered. */
    public Optional<Ticket> enter(String conversation) {
        return conversations.add(conversation) ? Optional.of(new Ticket(conversation)) : Optional.empty();
    }
}
