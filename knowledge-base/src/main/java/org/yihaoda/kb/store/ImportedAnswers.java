package org.yihaoda.kb.store;

import java.util.List;
import org.yihaoda.kb.review.Refusal;

/**
 * What became of the rows that editors imported.
 *
 * @param fresh the codes that there were not, and are drafts now
 * @param changed the codes whose new words are a draft now
 * @param published those of both that were published at once
 * @param unchanged how many rows say what is published already, or was written last
 * @param refused the rows that were not taken, or not published
 */
public record ImportedAnswers(
        List<String> fresh, List<String> changed, List<String> published, int unchanged, List<Refused> refused) {
    public ImportedAnswers {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        published = List.copyOf(published);
        refused = List.copyOf(refused);
    }

    /** A row that did not get where it was to go, and why. */
    public record Refused(String code, Refusal refusal) {}
}
