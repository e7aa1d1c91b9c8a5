/** Service guides (办事指南): what a citizen needs to get one matter handled, read from a portal's export (WS-02). */
@NullMarked
package org.yihaoda.kb.guide;

import org.jspecify.annotations.NullMarked;
