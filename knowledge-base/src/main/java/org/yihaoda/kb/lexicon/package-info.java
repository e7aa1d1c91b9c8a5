/** The words that citizens use and those that rules use: colloquial and official, equal words, names of schemes. */
@NullMarked
package org.yihaoda.kb.lexicon;

import org.jspecify.annotations.NullMarked;
