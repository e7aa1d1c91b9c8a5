/** Speed of search beside plain Lucene and Solr; run by bin/bench retrieval, never by tests. */
@NullMarked
package org.yihaoda.index.bench.retrieval;

import org.jspecify.annotations.NullMarked;
