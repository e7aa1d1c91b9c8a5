package org.yihaoda.bot.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.bot.conflict.Disagreement.Kind;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.RegionTree;

/**
 * Looks for clauses that disagree with those that answer. Two statements are about the same thing when each word that tells
 * something apart is said by both, in the sentence or in what stands above it; a word on either side that the other lacks is
 * taken for another group, grade or case.
 */
public final class DisagreementFinder {
    /** Fewer words in common name no matter. */
    private static final int FEWEST_SHARED = 2;

    private final RegionTree regions;

    public DisagreementFinder(RegionTree regions) {
        this.regions = regions;
    }

    /**
     * What disagrees with the quoted clauses among those that were found.
     *
     * @param kinds the kinds of value that are asked for
     */
    public Conflicts find(
            String question,
            Collection<StoredPassage> quoted,
            List<StoredPassage> found,
            Set<LiteralKind> kinds,
            LocalDate asOf) {
        Comparing comparing = new Comparing(new Readings(quoted, found, kinds, regions), new RuleTies(regions, asOf));
        List<Disagreement> all = quoted.stream()
                .flatMap(one -> found.stream().flatMap(other -> comparing.of(one, other).stream()))
                .distinct()
                .toList();
        return new Conflicts(all, AskedSentence.of(question, all, quoted));
    }

    /** The comparisons for one answer. */
    private final class Comparing {
        private final Readings readings;
        private final RuleTies ties;

        Comparing(Readings readings, RuleTies ties) {
            this.readings = readings;
            this.ties = ties;
        }

        Optional<Disagreement> of(StoredPassage one, StoredPassage other) {
            return ties.between(one, other)
                    .filter(kind -> !readings.in(one).isEmpty())
                    .filter(kind -> kind == Kind.EXPLANATION || mayDisagree(one, other))
                    .flatMap(kind -> between(kind, one, other));
        }

        /** What can be seen without reading the other clause. */
        private boolean mayDisagree(StoredPassage one, StoredPassage other) {
            return readings.names(one, other) && readings.names(other, one) && !ties.leavesIt(one, other, readings);
        }

        private Optional<Disagreement> between(Kind kind, StoredPassage one, StoredPassage other) {
            List<Statement> others = readings.in(other);
            for (Statement statement : readings.in(one)) {
                Optional<Statement> against = others.stream()
                        .filter(each -> sameThing(kind, one, statement, other, each))
                        .findFirst()
                        .filter(each -> !statement.agreesWith(each))
                        .filter(each -> !allowed(kind, one, statement, other, each))
                        .filter(each -> readings.isClear(statement, one) && readings.isClear(each, other));
                if (against.isPresent()) {
                    return Optional.of(disagreement(kind, side(one, statement), side(other, against.get())));
                }
            }
            return Optional.empty();
        }

        private boolean sameThing(Kind kind, StoredPassage one, Statement a, StoredPassage other, Statement b) {
            Set<String> onlyA = a.wordsBeside(b.words());
            Set<String> onlyB = b.wordsBeside(a.words());
            return a.isComparableTo(b)
                    && a.words().size() - onlyA.size() >= FEWEST_SHARED
                    && (onlyA.isEmpty() || onlyB.isEmpty())
                    && readings.context(other).containsAll(onlyA)
                    && readings.context(one).containsAll(onlyB)
                    && (kind == Kind.EXPLANATION
                            || isOf(readings.title(one), other, b) && isOf(readings.title(other), one, a));
        }

        /** Whether title and sentence together name what the other title is about. */
        private boolean isOf(Set<String> title, StoredPassage passage, Statement statement) {
            Set<String> named = new HashSet<>(readings.title(passage));
            named.addAll(statement.words());
            return named.containsAll(title);
        }
    }

    /** Less than the upper level's most is what that level allows. */
    private boolean allowed(Kind kind, StoredPassage one, Statement a, StoredPassage other, Statement b) {
        return kind == Kind.RULES
                && depth(one) != depth(other)
                && (depth(one) < depth(other) ? a.allows(b) : b.allows(a));
    }

    private static Side side(StoredPassage passage, Statement statement) {
        return new Side(passage, statement.sentence(), statement.value().text());
    }

    /** What binds first, then the upper level, then the older: whichever of the two was looked at. */
    private Disagreement disagreement(Kind kind, Side one, Side other) {
        List<Side> sides = Stream.of(one, other)
                .sorted(Comparator.comparing(
                                (Side side) -> !side.passage().kind().binds())
                        .thenComparing(side -> depth(side.passage()))
                        .thenComparing(side -> Precedence.since(side.passage()))
                        .thenComparing(side -> side.passage().key()))
                .toList();
        return new Disagreement(kind, sides);
    }

    /** How many levels stand above, the nation's first. */
    private int depth(StoredPassage passage) {
        return regions.lineage(String.valueOf(passage.regionCode())).size();
    }
}
