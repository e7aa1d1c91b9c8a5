/** The trail of who did what (SEC-13): entries that each bind the one before, so that a changed one is found. */
@NullMarked
package org.yihaoda.kb.audit;

import org.jspecify.annotations.NullMarked;
