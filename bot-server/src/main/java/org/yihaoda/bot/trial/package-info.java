/** A model that is none: for tests, and for operators who try the settings before they have a model. No citizen meets it. */
@NullMarked
package org.yihaoda.bot.trial;

import org.jspecify.annotations.NullMarked;
