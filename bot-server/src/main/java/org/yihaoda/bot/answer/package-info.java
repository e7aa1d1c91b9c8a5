/** The pipeline from question to answer, and the typed endings (architecture section 4). */
@NullMarked
package org.yihaoda.bot.answer;

import org.jspecify.annotations.NullMarked;
