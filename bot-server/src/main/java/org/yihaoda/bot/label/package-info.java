/** Marks that tell people and machines that a text was made by AI (AI-01 to AI-05). */
@NullMarked
package org.yihaoda.bot.label;

import org.jspecify.annotations.NullMarked;
