package org.yihaoda.bot.compose;

import org.yihaoda.bot.check.SentenceCheck;
import org.yihaoda.bot.model.ModelEnd;
import org.yihaoda.bot.model.TextWriter;

/**
 * Lets a model word an answer from numbered passages. Its words are cut into sentences as they come; each is checked, and
 * handed to the reader at once when it passes, so that nothing is shown and taken back.
 */
public final class ModelComposer {
    private final TextWriter model;
    private final SentenceCheck check;

    public ModelComposer(TextWriter model, SentenceCheck check) {
        this.model = model;
        this.check = check;
    }

    /** Blocks until the model is done or has failed; the reader hears each sentence in this thread. */
    public ModelOutcome compose(ModelTask task, AnswerReader reader) {
        ModelTask clean = new ModelTask(
                Instructions.leftOutOf(task.question()),
                Instructions.leftOutOf(task.passages()),
                task.asOf(),
                task.regionName());
        Composition composition = new Composition(clean.passages(), check, reader);
        ModelEnd end = model.write(PromptWriter.of(clean), composition);
        return composition.outcome(end);
    }
}
