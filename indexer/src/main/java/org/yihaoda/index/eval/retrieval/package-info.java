/** Measures how well passages are found, beside plain ways of finding them, on questions whose articles are known. */
@NullMarked
package org.yihaoda.index.eval.retrieval;

import org.jspecify.annotations.NullMarked;
