/** Writes the sample knowledge's PDF, OFD, Word and Excel files. */
@NullMarked
package org.yihaoda.index.sample;

import org.jspecify.annotations.NullMarked;
