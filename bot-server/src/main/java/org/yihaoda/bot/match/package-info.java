/** Tells whether a question asks what a standard answer answers. */
@NullMarked
package org.yihaoda.bot.match;

import org.jspecify.annotations.NullMarked;
