/** The sites of one installation (WS-09): whose region, hotline and looks a question comes with. */
@NullMarked
package org.yihaoda.bot.site;

import org.jspecify.annotations.NullMarked;
