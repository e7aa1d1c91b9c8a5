package org.yihaoda.bot.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cheap look for turned meanings: the sentence beside the cited sentence that is most like it, whole and part by part. When
 * they are nearly the same words, and one says 不 and the other does not, or one 不超过 and the other 不低于, it is dropped.
 */
final class OppositeRule implements Rule {
    private static final Pattern SENTENCES = Pattern.compile("[。；;！!？?\\n]");
    private static final Pattern PARTS = Pattern.compile("[，,。；;！!？?：:\\n|、]");
    private static final int SHORTEST_PART = 3;
    /** With less of the sentence in it no cited sentence is the one that it repeats. */
    private static final double REPEATS = 0.5;
    /** Cited sentences this near to the best one are as good. */
    private static final double NEARLY = 0.1;

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        ClauseWords whole = ClauseWords.of(sentence.text());
        List<ClauseWords> repeated =
                repeated(whole, split(SENTENCES, sentence.citedWords()).toList());
        if (isTurned(whole, repeated, ClauseWords::deniesLike)) {
            return Rule.dropped(DropReason.OPPOSITE, sentence.text());
        }
        List<ClauseWords> parts =
                repeated.stream().flatMap(other -> split(PARTS, other.text())).toList();
        return split(PARTS, sentence.text())
                .filter(part -> isTurned(part, parts, ClauseWords::deniesAsOften))
                .findFirst()
                .flatMap(part -> Rule.dropped(DropReason.OPPOSITE, part.text()));
    }

    private static List<ClauseWords> repeated(ClauseWords whole, List<ClauseWords> given) {
        double best = given.stream().mapToDouble(whole::shareIn).max().orElse(0);
        return best < REPEATS
                ? given
                : given.stream()
                        .filter(other -> whole.shareIn(other) >= best - NEARLY)
                        .toList();
    }

    /** How two texts of the same words are compared. */
    private interface Comparison {
        boolean agree(ClauseWords one, ClauseWords other);
    }

    private static boolean isTurned(ClauseWords words, List<ClauseWords> given, Comparison denial) {
        double best = given.stream().mapToDouble(words::likeness).max().orElse(0);
        if (best < ClauseWords.SAME) {
            return false;
        }
        return given.stream()
                .filter(other -> words.likeness(other) >= Math.max(ClauseWords.SAME, best - ClauseWords.NEARLY))
                .noneMatch(other -> denial.agree(words, other) && words.boundsLike(other));
    }

    private static Stream<ClauseWords> split(Pattern at, String text) {
        return at.splitAsStream(text)
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(ClauseWords::of);
    }
}
