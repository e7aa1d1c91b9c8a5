/** What must hold of a standard answer before it is published, and for as long as it stays so (KB-05, KB-07). */
@NullMarked
package org.yihaoda.kb.publication;

import org.jspecify.annotations.NullMarked;
