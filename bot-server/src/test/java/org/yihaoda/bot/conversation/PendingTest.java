package org.yihaoda.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.conversation.Pending.Ticket;

final class PendingTest {
    private final Pending pending = new Pending();
    private final List<String> done = new ArrayList<>();

    @Test
    void secondQuestionOfAConversation_waitsForTheFirst() {
        Ticket first = pending.enter("a").orElseThrow();

        assertThat(pending.enter("a")).isEmpty();
        assertThat(pending.enter("b")).isPresent();
        first.close();
        assertThat(pending.enter("a")).isPresent();
    }

    @Test
    void ticketThatIsClosedAgain_doesNotLetAThirdIn() {
        Ticket first = pending.enter("a").orElseThrow();
        first.close();
        assertThat(pending.enter("a")).isPresent();

        first.close();

        assertThat(pending.enter("a")).isEmpty();
    }

    @Test
    void erasedConversation_keepsNoWordsOfTheQuestionBeingAnswered() {
        Ticket ticket = pending.enter("a").orElseThrow();

        pending.erase("a", () -> done.add("erased"));
        pending.erase("b", () -> done.add("another erased"));
        ticket.keep(() -> done.add("kept"), () -> done.add("kept without words"));

        assertThat(done).containsExactly("erased", "another erased", "kept without words");
        assertThat(pending.enter("a")).as("still being answered").isEmpty();
    }

    @Test
    void questionAfterTheErasure_isKept() {
        pending.enter("a").orElseThrow().close();
        pending.erase("a", () -> done.add("erased"));

        pending.enter("a").orElseThrow().keep(() -> done.add("kept"), () -> done.add("kept without words"));

        assertThat(done).containsExactly("erased", "kept");
    }

    @Test
    void noQuestion_beginsWhileItsConversationIsErased() {
        pending.erase("a", () -> assertThat(pending.enter("a")).isEmpty());

        assertThat(pending.enter("a")).isPresent();
    }
}
