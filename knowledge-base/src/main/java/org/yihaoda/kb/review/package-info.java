/**
 * How a text that is said in a unit's name comes to be said: its revisions, who may do what to them, and what was done
 * (KB-06, KB-07). It knows nothing of what the text is, so that standard answers and edited policies go the same way.
 */
@NullMarked
package org.yihaoda.kb.review;

import org.jspecify.annotations.NullMarked;
