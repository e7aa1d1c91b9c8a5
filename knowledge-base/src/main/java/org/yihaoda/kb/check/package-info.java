/** What an editor should look at: contradictions, stale labels, missing links, late interpretations (PD-08 to PD-25). */
@NullMarked
package org.yihaoda.kb.check;

import org.jspecify.annotations.NullMarked;
