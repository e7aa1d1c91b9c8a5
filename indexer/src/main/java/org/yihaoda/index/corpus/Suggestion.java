package org.yihaoda.index.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody may be about to type.
 *
 * @param text a document's title as it is cited, or the name of a scheme
 * @param documentId the document of that title; null for a name
 * @param highlights where what was typed stands in it; none when it was typed as initials
 */
public record Suggestion(String text, @Nullable String documentId, List<Range> highlights) {
    public Suggestion {
        highlights = List.copyOf(highlights);
    }
}
