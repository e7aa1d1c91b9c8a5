/** What a sentence that a model wrote must satisfy before a citizen sees it (architecture section 5). */
@NullMarked
package org.yihaoda.bot.check;

import org.jspecify.annotations.NullMarked;
