/** How a text that is said in a unit's name comes to be said (KB-06, KB-07); what the text is, nothing here knows. */
@NullMarked
package org.yihaoda.kb.review;

import org.jspecify.annotations.NullMarked;
