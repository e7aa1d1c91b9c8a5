/** Working days as Chinese offices keep them: statutory holidays and weekends worked in exchange (HL-11). */
@NullMarked
package org.yihaoda.kb.calendar;

import org.jspecify.annotations.NullMarked;
