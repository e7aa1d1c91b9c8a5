package org.yihaoda.index.corpus;

import java.util.List;

/**
 * A document with what of it matches.
 *
 * @param highlights where its title matches
 * @param clauses the best one to three, best first
 */
public record FoundDocument(StoredDocument document, List<Range> highlights, List<FoundClause> clauses) {
    /**
     * A passage and the part of it to show.
     *
     * @param start where in the passage's text the snippet begins, {@code end} the character after it
     * @param highlights offsets in the snippet
     */
    public record FoundClause(StoredPassage passage, int start, int end, List<Range> highlights) {
        public FoundClause {
            highlights = List.copyOf(highlights);
        }

        /** The clause's own words. */
        public String snippet() {
            return passage.text().substring(start, end);
        }
    }

    public FoundDocument {
        highlights = List.copyOf(highlights);
        clauses = List.copyOf(clauses);
    }
}
