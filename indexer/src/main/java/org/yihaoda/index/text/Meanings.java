package org.yihaoda.index.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;

/** Finds the lexicon's colloquial and equal words in a text, and what they mean. */
final class Meanings {
    private static final double SYNONYM = 0.8;
    private static final double EQUIVALENT = 0.9;
    /** So many entries may stand between a word and its meaning. */
    private static final int DEEPEST = 3;
    /** A word of two characters also arises by chance where two others meet: 低保 in 最低保障. */
    private static final int SHORT = 2;

    private record Edge(String phrase, double weight, LexiconEntry entry) {}

    private record Path(String phrase, double weight, List<LexiconEntry> entries) {}

    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final int longest;

    Meanings(Lexicon lexicon) {
        for (Synonym synonym : lexicon.of(Synonym.class)) {
            add(synonym.said(), synonym.official(), SYNONYM, synonym);
        }
        for (Equivalent equivalent : lexicon.of(Equivalent.class)) {
            add(equivalent.one(), equivalent.other(), EQUIVALENT, equivalent);
            add(equivalent.other(), equivalent.one(), EQUIVALENT, equivalent);
        }
        longest = edges.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String from, String to, double weight, LexiconEntry entry) {
        edges.computeIfAbsent(NormalText.spelling(from), word -> new ArrayList<>())
                .add(new Edge(NormalText.spelling(to), weight, entry));
    }

    /** From left to right, at each place the longest word that the lexicon knows. */
    List<QueryExpansion.Found> in(NormalText text, BitSet borders) {
        List<QueryExpansion.Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.text().length()) {
            int end = endOfWord(text.text(), at, borders);
            if (end > at) {
                String word = text.text().substring(at, end);
                for (Path path : paths(word)) {
                    found.add(new QueryExpansion.Found(
                            path.phrase(), path.weight(), at, end, new Expansion.Cause.Meaning(path.entries())));
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private int endOfWord(String text, int at, BitSet borders) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            if (edges.containsKey(text.substring(at, end)) && standsAlone(at, end, borders)) {
                return end;
            }
        }
        return at;
    }

    private static boolean standsAlone(int from, int to, BitSet borders) {
        return to - from > SHORT || borders.get(from) && borders.get(to);
    }

    /** All that a word leads to, nearest first, each phrase once. */
    private List<Path> paths(String word) {
        List<Path> reached = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(word));
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(word, 1, List.of())));
        while (!open.isEmpty()) {
            Path path = open.removeFirst();
            for (Edge edge : edges.getOrDefault(path.phrase(), List.of())) {
                if (path.entries().size() < DEEPEST && seen.add(edge.phrase())) {
                    List<LexiconEntry> entries = new ArrayList<>(path.entries());
                    entries.add(edge.entry());
                    Path next = new Path(edge.phrase(), path.weight() * edge.weight(), entries);
                    reached.add(next);
                    open.addLast(next);
                }
            }
        }
        return reached;
    }
}
