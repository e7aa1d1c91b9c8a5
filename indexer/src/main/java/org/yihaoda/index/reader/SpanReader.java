package org.yihaoda.index.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Picks the words that answer a question: of all runs of clauses, list items and literals the one that is expected to be
 * most of the answer and no more. Always gives the same for the same passages; safe for many threads.
 */
public final class SpanReader {
    private static final String TREES = "trees.txt";
    /** After so many trees, only the best so many go on: the others take the time and hardly ever win. */
    private static final int FIRST_TREES = 40;

    private static final int KEPT = 120;

    private final SpanTrees trees;

    private record Scored(Candidate candidate, float[] row, double score) {}

    /** @throws IllegalArgumentException when the trees were fitted on other features */
    public SpanReader(SpanTrees trees) {
        List<String> known = ReadExample.features();
        if (!trees.features().equals(known)) {
            throw new IllegalArgumentException(
                    "the reader's trees were fitted on " + trees.features().size() + " features that are not these "
                            + known.size() + ": fit anew with bin/yihaoda fit reader");
        }
        this.trees = trees;
    }

    /** The one that ships with the program. */
    public static SpanReader shipped() {
        try (InputStream in = Objects.requireNonNull(SpanReader.class.getResourceAsStream(TREES), TREES);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new SpanReader(SpanTrees.read(text));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the reader of the program is broken (" + e.getMessage() + "): build again with bin/yihaoda", e);
        }
    }

    /** The words that answer best; empty when the passages hold none. The passages come in the order of the search. */
    public Optional<ReadSpan> read(String question, List<ReadingPassage> passages) {
        Reading reading = new Reading(question, passages);
        Features features = new Features(reading);
        int all = trees.trees().size();
        int first = Math.min(FIRST_TREES, all);
        Stream<Scored> promising = Candidates.of(reading).stream()
                .map(each -> scored(each, features.of(each), first))
                .sorted(bestFirst())
                .limit(KEPT);
        return promising
                .map(each -> new Scored(each.candidate(), each.row(), each.score() + trees.sum(each.row(), first, all)))
                .sorted(bestFirst())
                .filter(each -> WordEnds.areWhole(each.candidate()))
                .findFirst()
                .map(each -> new ReadSpan(
                        each.candidate().text().index(),
                        each.candidate().start(),
                        each.candidate().end(),
                        each.score()));
    }

    private Scored scored(Candidate candidate, float[] row, int until) {
        return new Scored(candidate, row, trees.sum(row, 0, until));
    }

    private static Comparator<Scored> bestFirst() {
        return Comparator.comparingDouble(Scored::score).reversed();
    }
}
