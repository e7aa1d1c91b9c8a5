/** PDF files: their glyphs, strokes and properties, within bounds. */
@NullMarked
package org.yihaoda.index.source.pdf;

import org.jspecify.annotations.NullMarked;
