package org.yihaoda.index.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.index.text.Words;

/**
 * The words that a search has to find and mark, each at its place in what was typed: the segmenter's longest ones, but for
 * long names the words that these are made of; and what the segmenter took apart into single characters, since a name that
 * it does not know (养犬) is one word all the same.
 */
final class SearchTerms {
    /** Longer ones are names of schemes, which documents shorten and put otherwise. */
    private static final int LONGEST = 4;

    private SearchTerms() {}

    static List<Words.Word> of(QuestionReader.Asked asked) {
        List<Words.Word> words = asked.segmenter().words(asked.text());
        List<Words.Word> terms = new ArrayList<>(longest(Stream.concat(
                        asked.shortest().stream(),
                        words.stream()
                                .filter(word ->
                                        word.text().length() > 1 && word.text().length() <= LONGEST))
                .distinct()
                .toList()));
        List<Words.Word> run = new ArrayList<>();
        for (Words.Word word : words) {
            if (terms.stream().anyMatch(term -> overlap(term, word))) {
                continue;
            }
            if (!run.isEmpty() && run.getLast().end() != word.start()) {
                addJoined(run, terms);
            }
            run.add(word);
        }
        addJoined(run, terms);
        return terms;
    }

    private static List<Words.Word> longest(List<Words.Word> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> isInside(word, other)))
                .toList();
    }

    private static boolean isInside(Words.Word word, Words.Word other) {
        return word.start() >= other.start()
                && word.end() <= other.end()
                && word.text().length() < other.text().length();
    }

    private static boolean overlap(Words.Word one, Words.Word other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** A single character by itself is mostly what is left of a phrase, and says nothing. */
    private static void addJoined(List<Words.Word> run, List<Words.Word> terms) {
        if (run.size() > 1) {
            StringBuilder text = new StringBuilder();
            run.forEach(word -> text.append(word.text()));
            terms.add(new Words.Word(
                    text.toString(), run.getFirst().start(), run.getLast().end()));
        }
        run.clear();
    }
}
