/** Tables that offices keep as CSV files. */
@NullMarked
package org.yihaoda.kb.csv;

import org.jspecify.annotations.NullMarked;
