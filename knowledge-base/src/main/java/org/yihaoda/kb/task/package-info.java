/** What editors have to look at. */
@NullMarked
package org.yihaoda.kb.task;

import org.jspecify.annotations.NullMarked;
