package org.yihaoda.index.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;

/**
 * Finds names of schemes that were typed wrongly: of the same sound, or with another character at one place. Only custom
 * words of four characters and more are looked for, since shorter ones are too much like other words.
 */
final class SchemeNames {
    private static final int SHORTEST = 4;
    private static final double SAME_SOUND = 0.8;
    private static final double ONE_CHARACTER = 0.6;
    /** Stands for any character; no text has it, since it is invisible and left out of normal spelling. */
    private static final char ANY = '\uFFFE';

    private final Set<String> exact = new HashSet<>();
    private final Map<String, List<CustomWord>> bySound = new HashMap<>();
    private final Map<String, List<CustomWord>> byPattern = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

    SchemeNames(Lexicon lexicon) {
        for (CustomWord custom : lexicon.of(CustomWord.class)) {
            String word = NormalText.spelling(custom.word());
            if (word.length() >= SHORTEST && exact.add(word)) {
                lengths.add(word.length());
                bySound.computeIfAbsent(Sound.of(word), key -> new ArrayList<>())
                        .add(custom);
                for (int i = 0; i < word.length(); i++) {
                    byPattern
                            .computeIfAbsent(pattern(word, i), key -> new ArrayList<>())
                            .add(custom);
                }
            }
        }
    }

    private static String pattern(String word, int wild) {
        return word.substring(0, wild) + ANY + word.substring(wild + 1);
    }

    /** What is written rightly is left alone, and so is what is part of it. */
    List<QueryExpansion.Found> in(NormalText text, BitSet borders) {
        BitSet right = writtenRightly(text.text());
        List<String> sounds = Sound.ofEach(text.text());
        List<QueryExpansion.Found> found = new ArrayList<>();
        for (int length : lengths) {
            for (int from = 0; from + length <= text.text().length(); from++) {
                if (right.get(from, from + length).isEmpty()) {
                    addSounding(found, Sound.joined(sounds, from, from + length), from, from + length);
                    addMistyped(found, text.text().substring(from, from + length), from, borders);
                }
            }
        }
        return found;
    }

    private BitSet writtenRightly(String text) {
        BitSet right = new BitSet(text.length());
        for (int length : lengths) {
            for (int from = 0; from + length <= text.length(); from++) {
                if (exact.contains(text.substring(from, from + length))) {
                    right.set(from, from + length);
                }
            }
        }
        return right;
    }

    private void addSounding(List<QueryExpansion.Found> found, String sound, int from, int to) {
        for (CustomWord custom : bySound.getOrDefault(sound, List.of())) {
            found.add(found(custom, SAME_SOUND, from, to, new Expansion.Cause.SameSound(custom)));
        }
    }

    private void addMistyped(List<QueryExpansion.Found> found, String window, int from, BitSet borders) {
        for (int i = 0; i < window.length(); i++) {
            if (isOdd(from + i, borders)) {
                for (CustomWord custom : byPattern.getOrDefault(pattern(window, i), List.of())) {
                    Expansion.Cause cause = new Expansion.Cause.OneCharacter(custom);
                    found.add(found(custom, ONE_CHARACTER, from, from + window.length(), cause));
                }
            }
        }
    }

    /** A slip of the hand is no word with its neighbours: 购车补贴 is not 购房补贴 mistyped, since 购车 is a word. */
    private static boolean isOdd(int at, BitSet borders) {
        return borders.get(at) && borders.get(at + 1);
    }

    private static QueryExpansion.Found found(
            CustomWord custom, double weight, int from, int to, Expansion.Cause cause) {
        return new QueryExpansion.Found(NormalText.spelling(custom.word()), weight, from, to, cause);
    }
}
