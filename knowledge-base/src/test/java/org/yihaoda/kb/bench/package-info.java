/** Measurements of the knowledge base at scale, run by bin/bench kb; no tests. */
@NullMarked
package org.yihaoda.kb.bench;

import org.jspecify.annotations.NullMarked;
