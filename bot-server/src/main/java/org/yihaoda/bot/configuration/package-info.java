/** The installation's settings: one commented file, each key overridable by environment, all problems told at once. */
@NullMarked
package org.yihaoda.bot.configuration;

import org.jspecify.annotations.NullMarked;
