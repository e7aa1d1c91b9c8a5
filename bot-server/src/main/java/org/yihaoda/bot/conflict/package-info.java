/** Clauses in force that state different values for the same thing: shown side by side, never merged, never decided (PD-21, QA-19). */
@NullMarked
package org.yihaoda.bot.conflict;

import org.jspecify.annotations.NullMarked;
