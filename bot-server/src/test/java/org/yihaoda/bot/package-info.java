/** Tests of the rules that hold for all modules. */
@NullMarked
package org.yihaoda.bot;

import org.jspecify.annotations.NullMarked;
