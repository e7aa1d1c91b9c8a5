/** What is learned from judged questions: fitted here, shipped as small resources, measured on questions left out. */
@NullMarked
package org.yihaoda.index.fit;

import org.jspecify.annotations.NullMarked;
