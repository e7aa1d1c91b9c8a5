package org.yihaoda.bot.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** SEC-14. */
final class RateLimitsTest {
    private static final Client CLIENT = Client.of("192.0.2.7");

    private Instant now = Instant.parse("2026-06-01T04:00:00Z");
    private final RateLimits limits = new RateLimits(10, 3, () -> now);

    @Test
    void burst_isAdmittedAndTheNextIsToldHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.refusal(CLIENT)).isEmpty();
        }
        assertThat(limits.refusal(CLIENT)).contains(Duration.ofSeconds(6));
    }

    @Test
    void afterTheWait_oneIsAdmitted() {
        exhaust();
        now = now.plusSeconds(5);
        assertThat(limits.refusal(CLIENT)).contains(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(limits.refusal(CLIENT)).isEmpty();
        assertThat(limits.refusal(CLIENT)).isPresent();
    }

    @Test
    void refusedQuestions_takeNothing() {
        exhaust();
        for (int i = 0; i < 100; i++) {
            limits.refusal(CLIENT);
        }
        now = now.plusSeconds(6);
        assertThat(limits.refusal(CLIENT)).isEmpty();
    }

    @Test
    void silence_savesNoMoreThanTheBurst() {
        exhaust();
        now = now.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limits.refusal(CLIENT)).isEmpty();
        }
        assertThat(limits.refusal(CLIENT)).isPresent();
    }

    @Test
    void otherClient_hasItsOwnBucket() {
        exhaust();
        assertThat(limits.refusal(Client.of("192.0.2.8"))).isEmpty();
    }

    @Test
    void clockThatGoesBack_givesAndTakesNothing() {
        exhaust();
        now = now.minusSeconds(3600);
        assertThat(limits.refusal(CLIENT)).contains(Duration.ofSeconds(6));
    }

    @Test
    void zero_isNoLimit() {
        RateLimits off = new RateLimits(0, 1, () -> now);
        for (int i = 0; i < 100; i++) {
            assertThat(off.refusal(CLIENT)).isEmpty();
        }
    }

    @Test
    void memory_hasABoundAndForgetsWhoeverAskedLongestAgo() {
        exhaust();
        for (int i = 0; i < RateLimits.REMEMBERED + 10; i++) {
            limits.refusal(new Client("client " + i));
        }
        assertThat(limits.remembered()).isEqualTo(RateLimits.REMEMBERED);
        assertThat(limits.refusal(CLIENT)).isEmpty();
    }

    private void exhaust() {
        for (int i = 0; i < 3; i++) {
            limits.refusal(CLIENT);
        }
    }
}
