/** The words that people see, in resource files; code names them by key. */
@NullMarked
package org.yihaoda.bot.wording;

import org.jspecify.annotations.NullMarked;
