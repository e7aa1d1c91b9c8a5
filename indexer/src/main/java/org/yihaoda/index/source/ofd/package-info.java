/** OFD files (GB/T 33190): their package, glyphs and strokes, within bounds. */
@NullMarked
package org.yihaoda.index.source.ofd;

import org.jspecify.annotations.NullMarked;
