/** Who handles what and how to reach them: units, their telephones and the special lines of the state (HL-14, QA-31). */
@NullMarked
package org.yihaoda.kb.directory;

import org.jspecify.annotations.NullMarked;
