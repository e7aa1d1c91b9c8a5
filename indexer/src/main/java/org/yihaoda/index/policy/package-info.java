/** From a page to a policy document: metadata, outline, relations. Validity sentences are read by kb.validity. */
@NullMarked
package org.yihaoda.index.policy;

import org.jspecify.annotations.NullMarked;
