/** What was asked and answered, as it is kept (SEC-20). */
@NullMarked
package org.yihaoda.kb.conversation;

import org.jspecify.annotations.NullMarked;
