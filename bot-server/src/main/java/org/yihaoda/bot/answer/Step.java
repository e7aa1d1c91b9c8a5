package org.yihaoda.bot.answer;

/** One act of answering. A step keeps nothing between questions. */
public interface Step {
    Progress apply(AnswerDraft draft);

    /** The same, telling the reader what can be said already. */
    default Progress apply(AnswerDraft draft, AnswerPipeline.Listener listener) {
        return apply(draft);
    }

    /** The name that progress, traces and metrics use. */
    default String name() {
        return getClass().getSimpleName();
    }
}
