/** Sentence vectors by bge-small-zh-v1.5 (int8) on ONNX Runtime, one text per call. */
@NullMarked
package org.yihaoda.index.embed;

import org.jspecify.annotations.NullMarked;
