package org.yihaoda.bot.conversation;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Lets one question of a conversation be answered at a time, and tells it when the conversation is erased meanwhile. */
public final class Pending {
    private final ConcurrentMap<String, Ticket> tickets = new ConcurrentHashMap<>();

    /** A question being answered; closing it, once or again, lets the next one in. */
    public final class Ticket implements AutoCloseable {
        private final String conversation;
        private boolean open = true;
        private boolean erased;

        private Ticket(String conversation) {
            this.conversation = conversation;
        }

        /** Keeps the exchange in one of two ways; no erasure comes between the choice and the keeping. */
        synchronized void keep(Runnable withWords, Runnable withoutWords) {
            (erased ? withoutWords : withWords).run();
        }

        /** Whether it was still open, so that no later question came between. */
        private synchronized boolean erase(Runnable erasing) {
            if (open) {
                erased = true;
                erasing.run();
            }
            return open;
        }

        @Override
        public synchronized void close() {
            open = false;
            tickets.remove(conversation, this);
        }
    }

    /** Empty while another question of the conversation is being answered. */
    public Optional<Ticket> enter(String conversation) {
        Ticket ticket = new Ticket(conversation);
        return tickets.putIfAbsent(conversation, ticket) == null ? Optional.of(ticket) : Optional.empty();
    }

    /** Erases a conversation with the question that is being answered; no other one begins before that is done. */
    void erase(String conversation, Runnable erasing) {
        try (Ticket own = new Ticket(conversation)) {
            boolean done = false;
            while (!done) {
                @Nullable Ticket answering = tickets.putIfAbsent(conversation, own);
                done = (answering == null ? own : answering).erase(erasing);
            }
        }
    }
}
