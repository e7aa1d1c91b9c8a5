/** The list of readers, one for each format, and the boundary that a bad file cannot cross. */
@NullMarked
package org.yihaoda.index.formats;

import org.jspecify.annotations.NullMarked;
