/** How often the sample's own questions end as a person who knows the pages judged they should. */
@NullMarked
package org.yihaoda.bot.eval;

import org.jspecify.annotations.NullMarked;
