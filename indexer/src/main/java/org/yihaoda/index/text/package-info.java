/** Chinese text for Lucene: folding of characters, HanLP segmentation with exact offsets, stop words. */
@NullMarked
package org.yihaoda.index.text;

import org.jspecify.annotations.NullMarked;
