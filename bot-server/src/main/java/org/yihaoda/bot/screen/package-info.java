/** What a message is about before anything answers it: emergencies first, personal data masked, other matters sent their way. */
@NullMarked
package org.yihaoda.bot.screen;

import org.jspecify.annotations.NullMarked;
