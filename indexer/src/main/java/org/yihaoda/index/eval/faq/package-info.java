/** Measures how well questions that mean the same are told from those that do not. */
@NullMarked
package org.yihaoda.index.eval.faq;

import org.jspecify.annotations.NullMarked;
