package org.yihaoda.bot.model;

import java.util.Optional;

/** Writes text to a prompt. Plain blocking calls, meant for virtual threads; every failure is a value. */
public interface LanguageModel extends TextWriter {
    /** Its state for /health and metrics. */
    ModelHealth health();

    /** Empty when the settings name no endpoint. */
    static Optional<LanguageModel> configured(ModelSettings settings) {
        return settings.baseUrl().isEmpty() ? Optional.empty() : Optional.of(of(settings));
    }

    /** The model of the settings, with kill switch and circuit breaker; one that always fails when none is configured. */
    static LanguageModel of(ModelSettings settings) {
        return GuardedModel.of(settings);
    }
}
