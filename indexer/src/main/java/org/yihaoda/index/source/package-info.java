/** Saved pages as files: finding them, decoding them, their body without the portal around it, and damage to their text. */
@NullMarked
package org.yihaoda.index.source;

import org.jspecify.annotations.NullMarked;
