/** The pipeline's steps, one class each, in the order that AnswerPipeline lists. */
@NullMarked
package org.yihaoda.bot.answer.step;

import org.jspecify.annotations.NullMarked;
