package org.yihaoda.index.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chinese words by the lexicon that ships with the program; {@link Segmenter} takes any other. */
public final class Words {
    /**
     * A word in normal spelling and its place in the text as it was written.
     *
     * @param start offset of the first character, {@code end} of the one after the last
     */
    public record Word(String text, int start, int end) {
        boolean isInside(Word longer) {
            return start >= longer.start && end <= longer.end && text.length() < longer.text.length();
        }
    }

    private static final Set<String> STOP = Set.copyOf(lines("stopwords.txt"));

    private Words() {}

    /** {@link Segmenter#words}. */
    public static List<Word> of(String text) {
        return Segmenter.shipped().words(text);
    }

    /** {@link Segmenter#shortest}. */
    public static List<Word> shortest(String text) {
        return Segmenter.shipped().shortest(text);
    }

    /** Whether a question is only wrapped in it. */
    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    private static Set<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read from the program's own jar", e);
        }
    }
}
