/** How often one client may ask (SEC-14). */
@NullMarked
package org.yihaoda.bot.limits;

import org.jspecify.annotations.NullMarked;
