/** Policies as documents: what was issued, by whom, under which number, its clauses, marks and ties (PD-05, PD-09, PD-24). */
@NullMarked
package org.yihaoda.kb.policy;

import org.jspecify.annotations.NullMarked;
