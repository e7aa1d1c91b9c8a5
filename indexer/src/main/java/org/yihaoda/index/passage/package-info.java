/** Documents split into the passages that are searched: one clause, or a part of a long one, never inside a sentence. */
@NullMarked
package org.yihaoda.index.passage;

import org.jspecify.annotations.NullMarked;
