/** Measures whether the first document that is found answers, on questions whose documents and answers are known. */
@NullMarked
package org.yihaoda.index.eval.policies;

import org.jspecify.annotations.NullMarked;
