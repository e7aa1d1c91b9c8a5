/** Who works with the knowledge and the hotline, and what they may do (SEC-10…SEC-12). */
@NullMarked
package org.yihaoda.kb.account;

import org.jspecify.annotations.NullMarked;
