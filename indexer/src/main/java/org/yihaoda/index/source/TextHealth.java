package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Damage that saving and reposting do to text: lost characters, tails of entities and tags, mojibake (PD-02). A page with
 * more than a few signs is kept out, with the evidence, since a lost character may have been a digit of an amount.
 *
 * @param signs the number of damaged places
 * @param evidence the first of them with the words around
 */
public record TextHealth(int signs, List<String> evidence) {
    private static final Pattern DAMAGE = Pattern.compile("\\uFFFD"
            + "|[?&](?:[lr][ds]quo|nbsp|mdash|hellip|middot);"
            + "|(?<=\\p{IsHan})(?:[lr][ds]quo|<ldquo|<rdquo);"
            + "|(?<=\\p{IsHan})\\?\\d{3}\\?"
            + "|(?<=[\\p{IsHan}。，；])/(?:div|span|p|font)>"
            + "|锟斤拷|烫烫烫|屯屯屯|ï¿½|Ã[\\u0080-\\u00BF]|â€[\\u0080-\\u009F\\u201c\\u201d\\u2122]");
    private static final int TOLERATED = 2;
    private static final int SHOWN = 3;
    private static final int AROUND = 12;

    public TextHealth {
        evidence = List.copyOf(evidence);
    }

    public static TextHealth of(String text) {
        List<MatchResult> signs = DAMAGE.matcher(text).results().toList();
        List<String> evidence = new ArrayList<>();
        for (MatchResult sign : signs.subList(0, Math.min(SHOWN, signs.size()))) {
            int from = Math.max(0, sign.start() - AROUND);
            int to = Math.min(text.length(), sign.end() + AROUND);
            evidence.add(text.substring(from, to).replaceAll("\\s+", " "));
        }
        return new TextHealth(signs.size(), evidence);
    }

    public boolean damaged() {
        return signs > TOLERATED;
    }
}
