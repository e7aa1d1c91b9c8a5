package org.yihaoda.index.eval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;

/**
 * The four values that are compared of each page; null when unknown.
 *
 * @param signedOn 成文日期
 * @param publishedOn 发布日期
 */
record MetadataValues(
        @Nullable String title,
        @Nullable DocumentNumber number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String issuer) {}
