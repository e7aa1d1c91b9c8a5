package org.yihaoda.bot.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an answer came about: the agent's evidence pack and the editor's test bench.
 *
 * @param steps how long each step took, in order
 * @param draft what was known when the last step began: how the question was taken, what was found and what was not cited
 */
public record AnswerTrace(Map<String, Duration> steps, AnswerDraft draft) {
    public AnswerTrace {
        steps = new LinkedHashMap<>(steps);
    }
}
