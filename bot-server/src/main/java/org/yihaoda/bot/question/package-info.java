/** A citizen's question as it is accepted: limits, region and date checked, nothing of it interpreted yet. */
@NullMarked
package org.yihaoda.bot.question;

import org.jspecify.annotations.NullMarked;
