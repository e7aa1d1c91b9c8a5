/**
 * What a message is about before anything answers it: emergencies first, personal data masked, matters that have another
 * channel sent there. The rules are texts for editors, in resource files; the code only reads them.
 */
@NullMarked
package org.yihaoda.bot.screen;

import org.jspecify.annotations.NullMarked;
