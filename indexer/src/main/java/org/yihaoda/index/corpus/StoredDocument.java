package org.yihaoda.index.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Timeline;

/**
 * A document as the index holds it, with all that a list of results shows.
 *
 * @param regionCode null when it is unknown
 * @param timeline how the document as a whole stands on each day
 */
public record StoredDocument(
        String id,
        String title,
        DocumentKind kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String regionCode,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        Timeline timeline,
        SourceAuthority authority,
        @Nullable String url) {}
