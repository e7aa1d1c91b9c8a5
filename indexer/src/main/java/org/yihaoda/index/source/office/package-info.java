/** The formats of Word, Excel and WPS: decided by content, read without running anything, numbered as a reader sees them. */
@NullMarked
package org.yihaoda.index.source.office;

import org.jspecify.annotations.NullMarked;
