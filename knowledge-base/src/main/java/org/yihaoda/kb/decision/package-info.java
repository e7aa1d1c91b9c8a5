/** Major administrative decisions (重大行政决策事项): what a catalogue announces, and every step of it (PD-26, seed 十). */
@NullMarked
package org.yihaoda.kb.decision;

import org.jspecify.annotations.NullMarked;
