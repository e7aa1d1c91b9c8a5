package org.yihaoda.index.passage;

import java.util.List;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.validity.Timeline;

/**
 * The unit of search: a clause, or a run of whole paragraphs, sentences or table rows of a long one.
 *
 * @param anchor the clause it stands in
 * @param version 0 for the clause's words as issued, else how many amendments had touched them
 * @param part 0 for the first run of the clause
 * @param headings the headings above and of the clause, outermost first
 * @param role what it does in its document
 * @param timeline on which days these words stand
 * @param text the verbatim words, one line for each block; each part of a long table repeats its caption and head
 */
public record Passage(
        String documentId,
        String anchor,
        int version,
        int part,
        ClausePath path,
        List<String> headings,
        PassageRole role,
        Timeline timeline,
        String text) {
    public Passage {
        headings = List.copyOf(headings);
    }

    /** Unique in the corpus and stable while the document's text is. */
    public String key() {
        return documentId + "#" + anchor + (version == 0 ? "" : "v" + version) + "#" + part;
    }

    /** What a vector is made of: the words below the headings and the title of their document, which tell what they are about. */
    public String underTitle(String title) {
        return Titles.cited(title) + "\n" + String.join("\n", headings) + "\n" + text;
    }
}
