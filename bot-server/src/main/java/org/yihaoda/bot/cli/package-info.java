/** The command line: one class for each command. */
@NullMarked
package org.yihaoda.bot.cli;

import org.jspecify.annotations.NullMarked;
