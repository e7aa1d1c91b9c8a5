/** Tells how probable it is that what search found answers the question at all. */
@NullMarked
package org.yihaoda.index.evidence;

import org.jspecify.annotations.NullMarked;
