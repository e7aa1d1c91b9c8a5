package org.yihaoda.index.corpus;

import org.yihaoda.kb.answer.StandardAnswer;

/**
 * A question of a standard answer that is near to what was asked; whether it asks the same is not said.
 *
 * @param question the answer's title or one of its variants
 * @param cosine of the two questions' vectors; 0 without a model
 */
public record FoundQuestion(StandardAnswer answer, String question, double cosine) {}
