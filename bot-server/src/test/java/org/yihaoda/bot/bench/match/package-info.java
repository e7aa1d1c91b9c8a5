/** {@code bin/bench answers-match}: matching among many standard answers. */
@NullMarked
package org.yihaoda.bot.bench.match;

import org.jspecify.annotations.NullMarked;
