/** The page that tells an editor what an import came to: one file, no scripts, nothing fetched. */
@NullMarked
package org.yihaoda.bot.report;

import org.jspecify.annotations.NullMarked;
