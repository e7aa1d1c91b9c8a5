package org.yihaoda.kb.naming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document's mention of another, as 《title》（文号）.
 *
 * @param title the title without 《》; empty when only the number is given
 * @param number the 发文字号, when it is given
 */
public record Reference(String title, @Nullable DocumentNumber number) {
    /**
     * Whether the mention means a document of this title and number: by number when both have one, else by title, be it
     * the measure's or the whole notice's. Where an order's year is left out on one side, the title decides (PD-07).
     */
    public boolean means(String otherTitle, @Nullable DocumentNumber otherNumber) {
        if (number == null || otherNumber == null) {
            return isTitled(otherTitle);
        }
        return number.equals(otherNumber) || number.agreesWith(otherNumber) && isTitled(otherTitle);
    }

    /** The year of the edition that the mention names, as 2021 in 《甲法（2021年修正）》 (PD-19). */
    public Optional<Integer> edition() {
        return Titles.edition(title);
    }

    /** A mention without an edition means each of them; with one it means no other. */
    private boolean isTitled(String otherTitle) {
        Optional<Integer> edition = edition();
        Optional<Integer> otherEdition = Titles.edition(otherTitle);
        boolean otherEditions = edition.isPresent() && otherEdition.isPresent() && !edition.equals(otherEdition);
        String work = Titles.work(title);
        return !work.isEmpty() && !otherEditions && Titles.work(otherTitle).equals(work);
    }
}
