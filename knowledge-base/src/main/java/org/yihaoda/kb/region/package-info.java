/** Administrative divisions by GB/T 2260: codes, names and which region stands above which (PD-22, QA-11). */
@NullMarked
package org.yihaoda.kb.region;

import org.jspecify.annotations.NullMarked;
