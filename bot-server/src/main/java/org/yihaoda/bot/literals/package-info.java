/** Amounts, dates, numbers and addresses in Chinese sentences, in one spelling, and whether they stand in a text (AI-23). */
@NullMarked
package org.yihaoda.bot.literals;

import org.jspecify.annotations.NullMarked;
