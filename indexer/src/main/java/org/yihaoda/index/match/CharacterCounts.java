package org.yihaoda.index.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How rare each character is among questions: that two of them share 的 tells little, that they share 犬 tells much.
 *
 * <p>As a file: on the first line the number of questions, then a character, a tab and in how many of them it stands, the
 * commonest first.
 *
 * @param questions how many were counted
 * @param counts code point to the number of questions that hold it; rarer ones than {@link #LEAST} are left out
 */
public record CharacterCounts(int questions, Map<Integer, Integer> counts) {
    static final String FILE = "characters.tsv";

    /** So many questions have to hold a character before it is listed; names and slips of the pen are not. */
    private static final int LEAST = 5;

    public CharacterCounts {
        counts = Map.copyOf(counts);
    }

    /** Of these questions, each counted once. */
    public static CharacterCounts of(Collection<QuestionText> questions) {
        Map<Integer, Integer> counts = new HashMap<>();
        questions.forEach(each -> each.characters().forEach(one -> counts.merge(one, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST);
        return new CharacterCounts(questions.size(), counts);
    }

    /** Those that ship with the program. */
    public static CharacterCounts shipped() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CharacterCounts.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the counts of characters of the program are broken (" + e.getMessage()
                            + "): build again with bin/yihaoda",
                    e);
        }
    }

    /** A file that is none is an IOException that says so. */
    static CharacterCounts read(Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        Map<Integer, Integer> counts = new HashMap<>();
        String line = lines.readLine();
        try {
            int questions = Integer.parseInt(String.valueOf(line));
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.offsetByCodePoints(0, 1);
                counts.put(line.codePointAt(0), Integer.parseInt(line.substring(tab + 1)));
            }
            return new CharacterCounts(questions, counts);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IOException(
                    "no counts of characters: the line '" + line + "' is not a character, a tab and a number; fit anew",
                    e);
        }
    }

    void write(Writer out) throws IOException {
        out.write(questions + "\n");
        List<Map.Entry<Integer, Integer>> commonestFirst = counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<Integer, Integer> each : commonestFirst) {
            out.write(Character.toString(each.getKey()) + "\t" + each.getValue() + "\n");
        }
        out.flush();
    }

    /** The share of both questions' characters that both hold, each counted by its rarity: 0 to 1. */
    public double shared(QuestionText one, QuestionText other) {
        double shared = 0;
        double all = 0;
        // In a fixed order, since sums of doubles depend on it.
        for (int each : one.characters().stream().sorted().toList()) {
            all += rarity(each);
            shared += other.characters().contains(each) ? rarity(each) : 0;
        }
        for (int each : other.characters().stream().sorted().toList()) {
            all += one.characters().contains(each) ? 0 : rarity(each);
        }
        return all == 0 ? 0 : shared / all;
    }

    /** How rare a word is among questions, by its characters. */
    public double weight(String word) {
        return word.codePoints().mapToDouble(this::rarity).sum();
    }

    private double rarity(int character) {
        return StrictMath.log(1 + (double) questions / counts.getOrDefault(character, LEAST - 1));
    }
}
