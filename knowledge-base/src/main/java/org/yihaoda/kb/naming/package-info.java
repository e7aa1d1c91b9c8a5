/** How official texts name each other: by 发文字号, by title, or by both, in all the spellings of real pages (PD-07). */
@NullMarked
package org.yihaoda.kb.naming;

import org.jspecify.annotations.NullMarked;
