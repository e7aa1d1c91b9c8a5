/** What a command or node holds open: data folder, database, model, index. */
@NullMarked
package org.yihaoda.bot.knowledge;

import org.jspecify.annotations.NullMarked;
