package org.yihaoda.index.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese words by HanLP's index segmentation, with the field's own words added (居住证怎么办理 must not lose 办理), and
 * without the words that a question is only wrapped in.
 */
public final class Words {
    /**
     * A word and its place in the text.
     *
     * @param start offset of the first character, {@code end} of the one after the last
     */
    public record Word(String text, int start, int end) {
        private boolean isInside(Word longer) {
            return start >= longer.start && end <= longer.end && text.length() < longer.text.length();
        }
    }

    private static final Set<String> STOP = Set.copyOf(lines("stopwords.txt"));
    /** Longer runs of letters are encoded data; Lucene takes no term beyond 32,766 bytes. */
    private static final int LONGEST = 200;

    private static final Segment SEGMENT = segment();

    private Words() {}

    private static Segment segment() {
        lines("words.txt").forEach(word -> CustomDictionary.insert(word, "n 1000"));
        return HanLP.newSegment()
                .enableOffset(true)
                .enableIndexMode(true)
                .enableNameRecognize(false)
                .enableCustomDictionaryForcing(true);
    }

    /** The words in the order of their places; a word comes before the shorter words inside it. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : SEGMENT.seg(Fold.text(text).toCharArray())) {
            if (counts(term.word)) {
                words.add(new Word(term.word, term.offset, term.offset + term.word.length()));
            }
        }
        words.sort(Comparator.comparingInt(Word::start).thenComparing(Word::end, Comparator.reverseOrder()));
        return words;
    }

    /**
     * The shortest words alone: 积分入户 is left out when 积分 and 入户 are there, so that 积分制入户 holds all of them. Words of
     * one character (领, 交, 办) are left out too; rules say them in two.
     */
    public static List<Word> shortest(String text) {
        List<Word> all =
                of(text).stream().filter(word -> word.text().length() > 1).toList();
        return all.stream()
                .filter(word -> all.stream().noneMatch(other -> other.isInside(word)))
                .toList();
    }

    private static boolean counts(String word) {
        return word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLetterOrDigit)
                && !STOP.contains(word);
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
