/** The system of record on PostgreSQL: documents, repeals, the change log, the vector cache, and the default server. */
@NullMarked
package org.yihaoda.kb.store;

import org.jspecify.annotations.NullMarked;
