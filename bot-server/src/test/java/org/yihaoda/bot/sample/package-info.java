/** The sample knowledge, imported and served once for all tests that ask it. */
@NullMarked
package org.yihaoda.bot.sample;

import org.jspecify.annotations.NullMarked;
