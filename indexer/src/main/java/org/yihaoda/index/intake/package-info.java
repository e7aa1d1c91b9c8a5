/** Importing sources: every file ends in a typed outcome, documents are published, the report counts them. */
@NullMarked
package org.yihaoda.index.intake;

import org.jspecify.annotations.NullMarked;
