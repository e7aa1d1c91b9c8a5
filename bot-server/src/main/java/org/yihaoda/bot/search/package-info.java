/** A search for documents as it is accepted: the parameters of its address checked, the region to search in decided. */
@NullMarked
package org.yihaoda.bot.search;

import org.jspecify.annotations.NullMarked;
