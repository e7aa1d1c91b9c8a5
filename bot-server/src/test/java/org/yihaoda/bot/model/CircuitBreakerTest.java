package org.yihaoda.bot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.model.ModelFailure.Reason;
import org.yihaoda.bot.model.ModelHealth.State;

/** The breaker and the switch in front of a model, on a clock that the test turns. */
final class CircuitBreakerTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Prompt PROMPT = new Prompt("", "");
    private static final ModelSettings SETTINGS =
            new ModelSettings("http://model.example/v1", "k", "m", Duration.ofSeconds(5), true, "");

    private final TurnedClock clock = new TurnedClock();
    private final Deque<ModelEnd> ends = new ArrayDeque<>();
    private int asked;

    private GuardedModel model(ModelSettings settings) {
        return new GuardedModel(
                settings,
                (prompt, reader) -> {
                    asked++;
                    return ends.removeFirst();
                },
                new CircuitBreaker(3, PAUSE, clock));
    }

    private static ModelEnd failed(Reason reason) {
        return ModelEnd.Failed.because(reason, "");
    }

    private static final TokenReader NOBODY = new TokenReader() {
        @Override
        public void read(String words) {
            throw new AssertionError("no words were sent");
        }

        @Override
        public Optional<ModelFailure> stop() {
            return Optional.empty();
        }
    };

    @Test
    void breaker_opensAfterThreeFailuresInARow() {
        GuardedModel model = model(SETTINGS);
        ends.addAll(List.of(failed(Reason.SERVER_ERROR), failed(Reason.RATE_LIMITED), failed(Reason.STALLED)));
        for (int i = 0; i < 3; i++) {
            assertThat(model.health().state()).isEqualTo(State.READY);
            model.write(PROMPT, NOBODY);
        }

        assertThat(model.write(PROMPT, NOBODY)).isEqualTo(failed(Reason.PAUSED));
        assertThat(asked).isEqualTo(3);
        assertThat(model.health().state()).isEqualTo(State.PAUSED);
        assertThat(model.health().failures()).containsEntry(Reason.STALLED, 1L).hasSize(3);
    }

    @Test
    void afterThePause_oneCallDecides() {
        GuardedModel model = model(SETTINGS);
        ends.addAll(List.of(
                failed(Reason.UNREACHABLE),
                failed(Reason.UNREACHABLE),
                failed(Reason.UNREACHABLE),
                failed(Reason.UNREACHABLE),
                new ModelEnd.Complete()));
        for (int i = 0; i < 3; i++) {
            model.write(PROMPT, NOBODY);
        }
        clock.turn(PAUSE);
        assertThat(model.health().state()).isEqualTo(State.TRYING);
        model.write(PROMPT, NOBODY);
        assertThat(model.health().state()).as("the trial failed").isEqualTo(State.PAUSED);

        clock.turn(PAUSE);
        assertThat(model.write(PROMPT, NOBODY)).isEqualTo(new ModelEnd.Complete());
        assertThat(model.health().state()).isEqualTo(State.READY);
        assertThat(asked).isEqualTo(5);
    }

    @Test
    void whileOneCallTries_noOtherIsMade() {
        CircuitBreaker breaker = new CircuitBreaker(1, PAUSE, clock);
        breaker.failed();
        clock.turn(PAUSE);

        assertThat(breaker.enter()).isTrue();
        assertThat(breaker.enter()).isFalse();
        breaker.undecided();
        assertThat(breaker.enter()).isTrue();
    }

    @Test
    void whatIsNotTheEndpointsFault_leavesItClosed() {
        GuardedModel model = model(SETTINGS);
        for (int i = 0; i < 3; i++) {
            ends.addAll(List.of(failed(Reason.SERVER_ERROR), failed(Reason.SERVER_ERROR), failed(Reason.REFUSED)));
            model.write(PROMPT, NOBODY);
            model.write(PROMPT, NOBODY);
            model.write(PROMPT, NOBODY);
        }

        assertThat(model.health().state()).isEqualTo(State.READY);
        assertThat(asked).isEqualTo(9);
    }

    @Test
    void killSwitch_asksNobodyAndSaysWhy() {
        GuardedModel model = model(new ModelSettings("http://model.example/v1", "", "m", PAUSE, false, "等待备案"));

        assertThat(model.write(PROMPT, NOBODY)).isEqualTo(ModelEnd.Failed.because(Reason.SWITCHED_OFF, "等待备案"));
        assertThat(model.health().state()).isEqualTo(State.SWITCHED_OFF);
        assertThat(model.health().detail()).isEqualTo("等待备案");
        assertThat(asked).isZero();
    }

    @Test
    void withoutAddress_noModelIsConfigured() {
        LanguageModel model = LanguageModel.of(ModelSettings.NONE);

        assertThat(model.write(PROMPT, NOBODY)).isEqualTo(failed(Reason.NOT_CONFIGURED));
        assertThat(model.health().state()).isEqualTo(State.NOT_CONFIGURED);
    }

    private static final class TurnedClock extends Clock {
        private Instant now = Instant.parse("2026-06-01T00:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
