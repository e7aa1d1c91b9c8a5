package org.yihaoda.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yihaoda.bot.conversation.Pending.Ticket;

final class PendingTest {
    private final Pending pending = new Pending();

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
}
