package org.yihaoda.kb.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that ends another document, 《…》（…）同时废止, or one clause of it, 将《…》第十四条修改为 (PD-12, second kind of evidence).
 * A clause that was amended no longer holds in its old words; the new ones stand in the amending document.
 *
 * @param target the document that ends or is amended
 * @param clause the mark of the clause, 第十四条; null: the whole document
 * @param from the first day on which it no longer holds; null: the day this document takes effect
 * @param sentence the words that say so
 */
public record Repeal(
        Reference target, @Nullable String clause, @Nullable LocalDate from, String sentence) {
    /** The end of a whole document. */
    public Repeal(Reference target, @Nullable LocalDate from, String sentence) {
        this(target, null, from, sentence);
    }
}
