/** Results that are costly to come by and never change. */
@NullMarked
package org.yihaoda.kb.memo;

import org.jspecify.annotations.NullMarked;
