package org.yihaoda.bot.model;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.yihaoda.bot.model.ModelFailure.Reason;
import org.yihaoda.bot.model.ModelHealth.State;

/** A model behind its kill switch and circuit breaker, with its failures counted. */
final class GuardedModel implements LanguageModel {
    private static final int FAILURES_TO_OPEN = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ModelSettings settings;
    private final TextWriter model;
    private final CircuitBreaker breaker;
    private final AtomicLong asked = new AtomicLong();
    private final Map<Reason, AtomicLong> failures = new ConcurrentHashMap<>();

    GuardedModel(ModelSettings settings, TextWriter model, CircuitBreaker breaker) {
        this.settings = settings;
        this.model = model;
        this.breaker = breaker;
    }

    static LanguageModel of(ModelSettings settings) {
        return new GuardedModel(
                settings,
                new OpenAiModel(settings, ModelLimits.within(settings.timeout())),
                new CircuitBreaker(FAILURES_TO_OPEN, PAUSE, Clock.systemUTC()));
    }

    @Override
    public ModelEnd write(Prompt prompt, TokenReader reader) {
        if (!settings.configured()) {
            return ModelEnd.Failed.because(Reason.NOT_CONFIGURED, "");
        }
        if (!settings.enabled()) {
            return ModelEnd.Failed.because(Reason.SWITCHED_OFF, settings.disabledReason());
        }
        if (!breaker.enter()) {
            return ModelEnd.Failed.because(Reason.PAUSED, "");
        }
        asked.incrementAndGet();
        boolean decided = false;
        try {
            ModelEnd end = model.write(prompt, reader);
            decide(end);
            decided = true;
            return end;
        } finally {
            if (!decided) {
                breaker.undecided();
            }
        }
    }

    private void decide(ModelEnd end) {
        switch (end) {
            case ModelEnd.Complete() -> breaker.succeeded();
            case ModelEnd.Failed(ModelFailure failure) -> {
                failures.computeIfAbsent(failure.reason(), unused -> new AtomicLong())
                        .incrementAndGet();
                if (failure.reason().isIll()) {
                    breaker.failed();
                } else if (failure.reason() == Reason.CANCELLED) {
                    breaker.undecided();
                } else {
                    breaker.succeeded();
                }
            }
        }
    }

    @Override
    public ModelHealth health() {
        Map<Reason, Long> counted = failures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
        State state = state();
        String detail = state == State.SWITCHED_OFF ? settings.disabledReason() : "";
        return new ModelHealth(state, detail, asked.get(), counted);
    }

    private State state() {
        if (!settings.configured()) {
            return State.NOT_CONFIGURED;
        }
        return settings.enabled() ? breaker.state() : State.SWITCHED_OFF;
    }
}
