/** Both sides of the Lucene index: fields, writing, querying, fusion. Nothing else knows a field name. */
@NullMarked
package org.yihaoda.index.corpus;

import org.jspecify.annotations.NullMarked;
