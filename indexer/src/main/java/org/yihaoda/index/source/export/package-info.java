/** Exports of whole collections: JSON lines and CSV, one document a row, their columns named by a mapping. */
@NullMarked
package org.yihaoda.index.source.export;

import org.jspecify.annotations.NullMarked;
