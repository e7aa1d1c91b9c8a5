/** Answers that a model words from numbered passages, handed on sentence by sentence after their checks. */
@NullMarked
package org.yihaoda.bot.compose;

import org.jspecify.annotations.NullMarked;
