/** Policies as documents: what was issued, by whom, under which number, and its clauses in order (PD-05, PD-09). */
@NullMarked
package org.yihaoda.kb.policy;

import org.jspecify.annotations.NullMarked;
