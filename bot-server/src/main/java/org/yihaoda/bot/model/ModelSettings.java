package org.yihaoda.bot.model;

import java.time.Duration;

/**
 * Which model writes, if any.
 *
 * @param baseUrl of the OpenAI-compatible interface, as https://host/v1; empty: no model
 * @param key sent as bearer token; empty: none
 * @param name the model's name at that endpoint
 * @param timeout within which an answer is complete; the first words must come within half of it
 * @param enabled false is the kill switch: answers are quoted, and the model is not asked
 * @param disabledReason why it is off, as traces and /health tell it
 */
public record ModelSettings(
        String baseUrl, String key, String name, Duration timeout, boolean enabled, String disabledReason) {
    public static final ModelSettings NONE = new ModelSettings("", "", "", Duration.ofSeconds(30), true, "");

    public boolean configured() {
        return !baseUrl.isEmpty();
    }

    @Override
    public String toString() {
        return "ModelSettings[" + baseUrl + " " + name + (enabled ? "" : " disabled: " + disabledReason) + "]";
    }
}
