package org.yihaoda.bot.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an answer came about: how long each step took, in order. */
public record AnswerTrace(Map<String, Duration> steps) {
    public AnswerTrace {
        steps = new LinkedHashMap<>(steps);
    }
}
