/** Measurements of the indexer; run by bin/bench index, never by tests. */
@NullMarked
package org.yihaoda.index.bench;

import org.jspecify.annotations.NullMarked;
