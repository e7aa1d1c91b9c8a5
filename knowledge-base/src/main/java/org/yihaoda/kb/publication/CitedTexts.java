package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.kb.answer.CitedClause;

/** Looks up what standard answers stand on. */
public interface CitedTexts {
    Cited find(CitedClause clause, LocalDate day);

    /**
     * What is held of a clause.
     *
     * @param documentHeld whether there is a document of that number or title
     * @param clauseHeld whether it has that clause, in whatever words and of whatever day
     * @param words those that may be cited on the day, in order; empty: none may
     * @param standing how the document stands on the day, in Chinese; empty when it is not held
     */
    record Cited(boolean documentHeld, boolean clauseHeld, List<String> words, String standing) {
        public Cited {
            words = List.copyOf(words);
        }

        public boolean isCitable() {
            return !words.isEmpty();
        }
    }
}
