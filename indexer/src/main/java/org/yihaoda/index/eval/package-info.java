/** Measures how well the readers read, against what real pages say of themselves. */
@NullMarked
package org.yihaoda.index.eval;

import org.jspecify.annotations.NullMarked;
