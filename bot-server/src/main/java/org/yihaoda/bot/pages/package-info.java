/** Pages rendered on the server, so that they work without scripts. */
@NullMarked
package org.yihaoda.bot.pages;

import org.jspecify.annotations.NullMarked;
