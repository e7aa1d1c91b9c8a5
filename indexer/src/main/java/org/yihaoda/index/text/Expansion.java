package org.yihaoda.index.text;

import java.util.List;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;

/**
 * Something that a question means beside its own words.
 *
 * @param phrase in normal spelling
 * @param words the phrase cut as the index cuts it
 * @param weight how surely the question means it: above 0, at most 1, where 1 is the question's own word
 * @param said what the question says for it, as it was written
 * @param start offset of {@code said} in the question, {@code end} of what follows it
 * @param cause why
 */
public record Expansion(
        String phrase, List<String> words, double weight, String said, int start, int end, Cause cause) {
    public Expansion {
        words = List.copyOf(words);
    }

    /** Which rule made it, from which entries of the lexicon. */
    public sealed interface Cause {
        /** The entries that lead from what was said to the phrase, one after the other. */
        record Meaning(List<LexiconEntry> entries) implements Cause {
            public Meaning {
                entries = List.copyOf(entries);
            }
        }

        /** Sounds the same: 租访补贴 for 租房补贴. */
        record SameSound(CustomWord word) implements Cause {}

        /** Another character at one place. */
        record OneCharacter(CustomWord word) implements Cause {}
    }
}
