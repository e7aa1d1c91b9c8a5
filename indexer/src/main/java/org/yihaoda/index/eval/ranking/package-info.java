/** What evaluations of search have in common: plain ways of searching, and how rankings are compared. */
@NullMarked
package org.yihaoda.index.eval.ranking;

import org.jspecify.annotations.NullMarked;
