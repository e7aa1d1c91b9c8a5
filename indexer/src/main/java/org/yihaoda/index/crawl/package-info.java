/** A polite crawler: list pages → document pages → attachments, saved into a folder that the importer reads. */
@NullMarked
package org.yihaoda.index.crawl;

import org.jspecify.annotations.NullMarked;
