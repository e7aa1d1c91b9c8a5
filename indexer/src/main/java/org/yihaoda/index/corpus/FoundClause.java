package org.yihaoda.index.corpus;

import java.util.List;
import org.yihaoda.kb.answer.CitedClause;

/**
 * What the index holds of a clause that somebody cites.
 *
 * @param passages its words, in order, as they may be cited on the day asked for; empty when they may not
 * @param held whether it is held at all, of whatever day
 */
public record FoundClause(CitedClause clause, List<StoredPassage> passages, boolean held) {
    public FoundClause {
        passages = List.copyOf(passages);
    }

    public boolean isCitable() {
        return !passages.isEmpty();
    }

    /** Whether these are the same words. */
    public boolean reads(FoundClause other) {
        return texts().equals(other.texts());
    }

    private List<String> texts() {
        return passages.stream().map(StoredPassage::text).toList();
    }
}
