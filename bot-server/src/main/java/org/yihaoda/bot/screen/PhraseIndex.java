package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All phrases of all rules, found in one pass over a sentence. */
final class PhraseIndex {
    private static final String GAP = "…";

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    /** By the first two characters of their heads, or the only one. */
    private final Map<String, List<Phrase>> byHead = new HashMap<>();

    /** The same phrase of several rules is one. */
    Phrase add(String written) {
        return phrases.computeIfAbsent(written, this::made);
    }

    private Phrase made(String written) {
        Phrase phrase = new Phrase(phrases.size(), written, List.of(written.split(GAP, -1)));
        if (phrase.pieces().stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("phrase '" + written + "' begins or ends with " + GAP
                    + " or is empty: write words on both sides of it");
        }
        String head = phrase.head();
        byHead.computeIfAbsent(head.substring(0, Math.min(2, head.length())), key -> new ArrayList<>())
                .add(phrase);
        return phrase;
    }

    /** The ids of the phrases that stand in the sentence. */
    BitSet in(String sentence) {
        BitSet found = new BitSet(phrases.size());
        for (int place = 0; place < sentence.length(); place++) {
            mark(sentence, place, 1, found);
            if (place + 1 < sentence.length()) {
                mark(sentence, place, 2, found);
            }
        }
        return found;
    }

    private void mark(String sentence, int place, int headLength, BitSet found) {
        List<Phrase> candidates = byHead.getOrDefault(sentence.substring(place, place + headLength), List.of());
        for (Phrase phrase : candidates) {
            if (!found.get(phrase.id()) && phrase.standsAt(sentence, place)) {
                found.set(phrase.id());
            }
        }
    }
}
