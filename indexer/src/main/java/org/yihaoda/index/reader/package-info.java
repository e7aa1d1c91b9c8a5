/** Reads the words that answer a question out of the passages that were found, without a language model. */
@NullMarked
package org.yihaoda.index.reader;

import org.jspecify.annotations.NullMarked;
