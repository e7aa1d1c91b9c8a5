package org.yihaoda.index.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.PageMarks;

/**
 * What a page says about its document, before any of it is judged (PD-05).
 *
 * @param siteName the publishing site, empty when unknown
 * @param column the portal's column, such as 政策解读; empty when unknown
 * @param attachments the files that it links, none of them held yet
 */
record PageMetadata(
        String title,
        @Nullable DocumentNumber number,
        @Nullable String issuer,
        Dates dates,
        Catalogue catalogue,
        PageMarks marks,
        @Nullable String url,
        String siteName,
        String column,
        List<Attachment> attachments) {}
