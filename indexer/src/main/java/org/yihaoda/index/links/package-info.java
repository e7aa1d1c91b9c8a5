/** How well interpretations are tied to the policies that they explain, measured over what is held. */
@NullMarked
package org.yihaoda.index.links;

import org.jspecify.annotations.NullMarked;
