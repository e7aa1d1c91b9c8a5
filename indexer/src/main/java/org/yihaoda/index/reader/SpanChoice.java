package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What there is to choose from, for measuring how well a reader chooses. */
public final class SpanChoice {
    private SpanChoice() {}

    /** All sentences of the passages. */
    public static List<String> sentences(List<ReadingPassage> passages) {
        List<String> sentences = new ArrayList<>();
        for (ReadingPassage passage : passages) {
            ReadText text = new ReadText(passage, 0, new AskedQuestion(""));
            for (int i = 0; i < text.sentences(); i++) {
                int start = text.units().get(text.firstUnit(i)).start();
                int end = text.units().get(text.lastUnit(i)).end();
                sentences.add(text.text().substring(start, end));
            }
        }
        return sentences;
    }

    /** All runs that the reader may choose. */
    public static List<String> candidates(String question, List<ReadingPassage> passages) {
        return Candidates.of(new Reading(question, passages)).stream()
                .map(each -> each.text().text().substring(each.start(), each.end()))
                .toList();
    }

    /** The sentence that shares most pairs of characters with the question, one of several; empty without any. */
    public static String bySharedPairs(String question, List<ReadingPassage> passages) {
        Set<String> asked = pairs(question);
        return sentences(passages).stream()
                .max(Comparator.comparingLong(sentence ->
                        pairs(sentence).stream().filter(asked::contains).count()))
                .orElse("");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        IntStream.range(0, text.length() - 1).forEach(i -> pairs.add(text.substring(i, i + 2)));
        return pairs;
    }
}
