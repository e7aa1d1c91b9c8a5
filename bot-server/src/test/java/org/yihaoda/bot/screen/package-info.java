/** The screen, held against messages of our own about the fictional 云州市. */
@NullMarked
package org.yihaoda.bot.screen;

import org.jspecify.annotations.NullMarked;
