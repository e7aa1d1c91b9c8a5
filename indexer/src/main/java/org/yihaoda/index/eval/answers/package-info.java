/** Measures how much of the judged answer is shown, and whether the score tells when there is none. */
@NullMarked
package org.yihaoda.index.eval.answers;

import org.jspecify.annotations.NullMarked;
