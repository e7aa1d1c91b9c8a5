/** A conversation as it is kept: masked, read back by its id alone, erased when the citizen or the calendar says so (SEC-02…SEC-04, SEC-20). */
@NullMarked
package org.yihaoda.bot.conversation;

import org.jspecify.annotations.NullMarked;
