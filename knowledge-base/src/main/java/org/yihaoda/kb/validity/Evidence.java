package org.yihaoda.kb.validity;

import org.jspecify.annotations.Nullable;

/**
 * One reason to think that a document, or a clause of it, holds or does not, kept with the words that say so (PD-12).
 *
 * @param strength how much it is believed
 * @param effect what it means
 * @param words the sentence, label or title as written
 * @param by the other document whose words they are; null when they are the document's own
 */
public record Evidence(
        Strength strength,
        Effect effect,
        String words,
        @Nullable Citation by) {
    /**
     * The document that an act stands in.
     *
     * @param takesItsPlace whether it is the rule that now stands instead, not merely a decision that ends others
     */
    public record Citation(
            String documentId, String title, @Nullable String number, boolean takesItsPlace) {}

    /** The document's own words, its page's or its title's. */
    public static Evidence own(Strength strength, Effect effect, String words) {
        return new Evidence(strength, effect, words, null);
    }
}
