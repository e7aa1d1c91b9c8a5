/** Standard answers (标准答复, 口径): what units approved to be said word for word, and to whom (KB-02 to KB-07). */
@NullMarked
package org.yihaoda.kb.answer;

import org.jspecify.annotations.NullMarked;
