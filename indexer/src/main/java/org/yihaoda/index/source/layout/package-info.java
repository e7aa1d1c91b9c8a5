/** From glyphs at places on pages to paragraphs and tables in reading order; what PDF and OFD have in common. */
@NullMarked
package org.yihaoda.index.source.layout;

import org.jspecify.annotations.NullMarked;
