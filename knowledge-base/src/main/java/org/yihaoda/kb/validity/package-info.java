/** Whether a document holds on a date, and the sentences that say so (PD-10 to PD-16). Validity is read only here. */
@NullMarked
package org.yihaoda.kb.validity;

import org.jspecify.annotations.NullMarked;
