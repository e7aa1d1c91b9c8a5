package org.yihaoda.index.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.DocumentNumber;

/**
 * What a page says about its document, before any of it is judged (PD-05).
 *
 * @param validityLabel the page's 有效性, empty when blank or absent
 * @param siteName the publishing site, empty when unknown
 * @param column the portal's column, such as 政策解读; empty when unknown
 */
record PageMetadata(
        String title,
        @Nullable DocumentNumber number,
        @Nullable String issuer,
        @Nullable String indexNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        String validityLabel,
        @Nullable String url,
        String siteName,
        String column) {}
