/** Tells whether two questions ask the same: a citizen's question and one that has an approved answer. */
@NullMarked
package org.yihaoda.index.match;

import org.jspecify.annotations.NullMarked;
