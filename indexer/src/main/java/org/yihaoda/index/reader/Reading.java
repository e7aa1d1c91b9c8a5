package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Passages taken apart for one question, with their sentences in the order of their promise. */
final class Reading {
    private static final double PAIRS = 0.7;
    private static final double BY_CONTEXT = 0.6;
    private static final double BY_HEADINGS = 0.5;
    private static final double BY_NEARNESS = 1.5;

    private final AskedQuestion asked;
    private final List<ReadText> texts;
    private final Rarity rarity;
    private final List<Held> titles;
    private final List<Held> headings;
    private final List<List<ReadSentence>> sentences = new ArrayList<>();
    private final double nearest;
    private final int units;

    Reading(String question, List<ReadingPassage> passages) {
        asked = new AskedQuestion(question);
        texts = IntStream.range(0, passages.size())
                .mapToObj(i -> new ReadText(passages.get(i), i, asked))
                .toList();
        rarity = new Rarity(asked, texts);
        titles = passages.stream().map(each -> asked.held(each.title())).toList();
        headings = passages.stream()
                .map(each -> asked.held(String.join(" ", each.headings())))
                .toList();
        nearest = passages.stream().mapToDouble(ReadingPassage::nearness).max().orElse(0);
        units = texts.stream().mapToInt(text -> text.units().size()).sum();
        List<ReadSentence> found = new ArrayList<>();
        texts.forEach(text -> found.addAll(weighed(text)));
        rank(found);
    }

    private List<ReadSentence> weighed(ReadText text) {
        List<ReadSentence> weighed = new ArrayList<>();
        Held before = Held.NOTHING;
        for (int i = 0; i < text.sentences(); i++) {
            Held held = text.heldByUnits(text.firstUnit(i), text.lastUnit(i) + 1);
            double coverage = coverage(held);
            double promise = coverage
                    + BY_CONTEXT * coverage(held.with(before).with(headings(text)))
                    + BY_HEADINGS * rarity.ofPairs(held.with(headings(text)))
                    + BY_NEARNESS * nearness(text);
            weighed.add(new ReadSentence(text, i, held, coverage, promise, 0));
            before = held;
        }
        return weighed;
    }

    private double coverage(Held held) {
        return PAIRS * rarity.ofPairs(held) + (1 - PAIRS) * rarity.ofCharacters(held);
    }

    private void rank(List<ReadSentence> found) {
        texts.forEach(text -> sentences.add(new ArrayList<>()));
        int[] ranks = new int[found.size()];
        List<Integer> order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -found.get(i).promise()))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        for (int i = 0; i < ranks.length; i++) {
            ReadSentence each = found.get(i);
            sentences
                    .get(each.text().index())
                    .add(new ReadSentence(
                            each.text(), each.place(), each.held(), each.coverage(), each.promise(), ranks[i]));
        }
    }

    AskedQuestion asked() {
        return asked;
    }

    List<ReadText> texts() {
        return texts;
    }

    Rarity rarity() {
        return rarity;
    }

    Held title(ReadText text) {
        return titles.get(text.index());
    }

    Held headings(ReadText text) {
        return headings.get(text.index());
    }

    ReadSentence sentence(ReadText text, int place) {
        return sentences.get(text.index()).get(place);
    }

    /** How far the passage is behind the nearest one; 0 or less. */
    double nearness(ReadText text) {
        return text.passage().nearness() - nearest;
    }

    double bestCoverage() {
        return sentences.stream()
                .flatMap(List::stream)
                .mapToDouble(ReadSentence::coverage)
                .max()
                .orElse(0);
    }

    double bestPromise() {
        return sentences.stream()
                .flatMap(List::stream)
                .mapToDouble(ReadSentence::promise)
                .max()
                .orElse(0);
    }

    /** Of all texts. */
    int units() {
        return units;
    }
}
