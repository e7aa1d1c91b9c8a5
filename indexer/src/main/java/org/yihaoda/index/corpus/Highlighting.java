package org.yihaoda.index.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.index.text.Words;

/** Where the words of a search stand in a text, in whatever spelling they stand there. */
final class Highlighting {
    /** Marks words wherever they are; more would only colour a page. */
    private static final int MOST_TERMS = 100;

    /** Up to the length of a title, what was typed may stand in a text as it is, with the words that are not searched for. */
    private static final int LONGEST_PHRASE = 100;

    /** A word at its place. */
    record Place(String term, int start, int end) {}

    private final List<String> terms;

    private Highlighting(Collection<String> terms) {
        this.terms = terms.stream()
                .filter(term -> !term.isBlank())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /** What was asked and what it means; words of one character only when there are no others. */
    static Highlighting of(QuestionReader.Asked asked) {
        Set<String> terms = new LinkedHashSet<>();
        String whole = NormalText.spelling(asked.text()).strip();
        if (whole.length() > 1 && whole.length() <= LONGEST_PHRASE) {
            terms.add(whole);
        }
        SearchTerms.of(asked).stream().map(Words.Word::text).forEach(terms::add);
        asked.words().stream().filter(word -> word.length() > 1).forEach(terms::add);
        asked.expansions().stream().map(Expansion::phrase).forEach(terms::add);
        if (SearchTerms.of(asked).isEmpty()) {
            terms.addAll(asked.words());
            terms.add(whole);
        }
        return new Highlighting(terms);
    }

    /** What was typed so far, as it is. */
    static Highlighting ofTyped(String typed) {
        return new Highlighting(List.of(NormalText.spelling(typed).strip()));
    }

    /** In the order of the text, those that overlap or touch joined. */
    List<Range> in(String text) {
        return joined(places(text));
    }

    /** In the order of the text; a short word may stand inside a longer one. */
    List<Place> places(String text) {
        NormalText normal = NormalText.of(text);
        return terms.stream()
                .flatMap(term -> places(term, normal))
                .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::end))
                .toList();
    }

    static List<Range> joined(List<Place> places) {
        List<Range> ranges = new ArrayList<>();
        for (Place place : places) {
            if (!ranges.isEmpty() && place.start() <= ranges.getLast().end()) {
                Range last = ranges.removeLast();
                ranges.add(new Range(last.start(), Math.max(last.end(), place.end())));
            } else {
                ranges.add(new Range(place.start(), place.end()));
            }
        }
        return ranges;
    }

    private static Stream<Place> places(String term, NormalText normal) {
        List<Place> places = new ArrayList<>();
        String text = normal.text();
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            if (isWhole(text, at, at + term.length())) {
                places.add(new Place(term, normal.start(at), normal.end(at + term.length() - 1)));
            }
        }
        return places.stream();
    }

    /** 12 is no part of 2012, nor is pos of deposit. */
    private static boolean isWhole(String text, int from, int to) {
        boolean joinedBefore = from > 0 && runsOn(text.charAt(from - 1), text.charAt(from));
        boolean joinedBehind = to < text.length() && runsOn(text.charAt(to - 1), text.charAt(to));
        return !joinedBefore && !joinedBehind;
    }

    private static boolean runsOn(char one, char next) {
        return isDigit(one) && isDigit(next) || isLetter(one) && isLetter(next);
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z';
    }
}
