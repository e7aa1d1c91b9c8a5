package org.yihaoda.kb.policy;

import org.jspecify.annotations.Nullable;

/**
 * One document's mention of another, as 《title》（文号）.
 *
 * @param title the title without 《》; empty when only the number is given
 * @param number the 发文字号, when it is given
 */
public record Reference(String title, @Nullable DocumentNumber number) {
    /** Whether the mention means a document of this title and number: by number when both have one, else by title. */
    public boolean means(String otherTitle, @Nullable DocumentNumber otherNumber) {
        if (number != null && otherNumber != null) {
            return number.equals(otherNumber);
        }
        return !title.isEmpty() && Titles.key(otherTitle).equals(Titles.key(title));
    }
}
