/** The index follows the database's change log. */
@NullMarked
package org.yihaoda.index.sync;

import org.jspecify.annotations.NullMarked;
