package org.yihaoda.bot.compose;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.bot.check.ModelPassage;

/**
 * What a model is to answer, and from what.
 *
 * @param question with personal data masked already (SEC-02)
 * @param passages numbered from 1, strongest first
 * @param asOf the day that the answer holds for
 * @param regionName whose rules these are; empty: not limited
 */
public record ModelTask(String question, List<ModelPassage> passages, LocalDate asOf, String regionName) {
    public ModelTask {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException(
                    "a model task without passages: answer nothing instead of asking a model");
        }
    }
}
