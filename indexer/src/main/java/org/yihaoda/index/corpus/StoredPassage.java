package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Timeline;

/**
 * A passage as the index holds it, with all that a citation shows, so that answering needs no database.
 *
 * @param regionCode null when the document's region is unknown
 * @param clausePath display form, empty for unnumbered text
 * @param timeline on which days its words stand, by its document and all others
 * @param authority whose page it was read from
 */
public record StoredPassage(
        String key,
        String documentId,
        String anchor,
        String clausePath,
        String title,
        DocumentKind kind,
        PassageRole role,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String regionCode,
        @Nullable LocalDate publishedOn,
        Timeline timeline,
        SourceAuthority authority,
        @Nullable String url,
        List<String> headings,
        String text,
        Circumstances circumstances) {
    public StoredPassage {
        headings = List.copyOf(headings);
    }

    /** Whether a citizen of one of these regions may rely on it; a passage of unknown region passes, and is shown as such. */
    public boolean isFor(List<String> regions) {
        return regions.isEmpty() || regionCode == null || regions.contains(regionCode);
    }

    @Override
    public String toString() {
        return key + " 《" + title + "》" + clausePath + Objects.requireNonNullElse(number, "");
    }
}
