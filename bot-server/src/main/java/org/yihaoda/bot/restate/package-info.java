/** What a question means in its conversation: follow-ups made whole by rules, and what is carried from turn to turn (QA-13). */
@NullMarked
package org.yihaoda.bot.restate;

import org.jspecify.annotations.NullMarked;
