package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Damage that saving and reposting do to text: lost characters, tails of entities and tags, mojibake (PD-02). A page with
 * more than a few signs is kept out, with the evidence, since a lost character may have been a digit of an amount. What can
 * be done about it, {@link TextRepair} tells.
 *
 * @param signs the number of damaged places
 * @param evidence the first of them with the words around
 */
public record TextHealth(int signs, List<String> evidence) {
    private static final int TOLERATED = 2;
    static final int SHOWN = 3;

    public TextHealth {
        evidence = List.copyOf(evidence);
    }

    /** A damaged place. */
    public record Sign(int start, int end) {
        private boolean overlaps(Sign other) {
            return start < other.end && other.start < end;
        }
    }

    public static TextHealth of(String text) {
        List<Sign> signs = signs(text);
        List<String> evidence = signs.stream()
                .limit(SHOWN)
                .map(sign -> TextMender.around(text, sign.start(), sign.end()))
                .toList();
        return new TextHealth(signs.size(), evidence);
    }

    /** The damaged places in their order; they may overlap. */
    public static List<Sign> signs(String text) {
        List<Sign> signs = new ArrayList<>();
        LostCharacters.in(text).forEach(place -> signs.add(new Sign(place.start(), place.end())));
        Stream.of(Remnants.ENTITY, Remnants.TAG, Mojibake.signs())
                .flatMap(pattern -> of(pattern, text))
                .forEach(signs::add);
        List<Sign> left = of(WesternReading.left(), text)
                .filter(sign -> signs.stream().noneMatch(sign::overlaps))
                .toList();
        signs.addAll(left);
        signs.sort(Comparator.comparingInt(Sign::start));
        return List.copyOf(signs);
    }

    private static Stream<Sign> of(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(sign -> new Sign(sign.start(), sign.end()));
    }

    public boolean damaged() {
        return signs > TOLERATED;
    }
}
