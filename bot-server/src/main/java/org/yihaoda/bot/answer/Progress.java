package org.yihaoda.bot.answer;

/** What a step came to: a draft for the next step, or the end. */
public sealed interface Progress {
    record Continue(AnswerDraft draft) implements Progress {}

    record Done(Answer answer) implements Progress {}
}
