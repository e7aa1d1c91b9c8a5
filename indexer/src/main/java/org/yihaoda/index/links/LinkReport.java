package org.yihaoda.index.links;

import java.util.List;

/**
 * The ties of interpretations to their policies, for counting and for reading.
 *
 * @param interpretations how many documents explain others
 * @param linked how many of them are tied to a document that is held
 * @param sameTitlePresent how many name, in their title, a policy that is held under the same title
 * @param sameTitleLinked how many of those are tied to it
 * @param exactTitle how many ties the baseline makes: the words between 《 and 》 of the title are a held title to the letter
 * @param links every tie that was made
 * @param unresolved every reference that no held document answers to
 * @param missed those that name a held policy and are not tied to it: defects
 * @param silent the titles of those that name nothing
 */
public record LinkReport(
        int interpretations,
        int linked,
        int sameTitlePresent,
        int sameTitleLinked,
        int exactTitle,
        List<Link> links,
        List<Unresolved> unresolved,
        List<Missed> missed,
        List<String> silent) {
    /** By what a reference found its document. */
    public enum How {
        NUMBER,
        EXACT_TITLE,
        NEAR_TITLE
    }

    public record Link(String interpretation, String policy, How how) {}

    public record Unresolved(String interpretation, String reference) {}

    public record Missed(String interpretation, String policy, String kind) {}

    public LinkReport {
        links = List.copyOf(links);
        unresolved = List.copyOf(unresolved);
        missed = List.copyOf(missed);
        silent = List.copyOf(silent);
    }
}
