package org.yihaoda.index.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Texts cut into all pairs of neighbouring characters. No dictionary can cut them wrongly, so that they find what the words
 * of a segmenter miss; letters and digits stay whole.
 */
public final class Bigrams {
    private static final Analyzer ANALYZER = new CJKAnalyzer(CharArraySet.EMPTY_SET);

    private Bigrams() {}

    /** For fields whose texts went through {@link NormalText#spelling} first. */
    public static Analyzer analyzer() {
        return ANALYZER;
    }

    /**
     * A pair and its place in a text of normal spelling.
     *
     * @param start offset of the first character, {@code end} of the one after the last
     */
    public record Placed(String text, int start, int end) {}

    /** In the order of the text, each as often as it stands there. */
    public static List<String> of(String text) {
        return placed(NormalText.spelling(text)).stream().map(Placed::text).toList();
    }

    /** The same of a text that is in normal spelling, with their places. */
    public static List<Placed> placed(String normal) {
        List<Placed> bigrams = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", normal)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                bigrams.add(new Placed(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return bigrams;
    }
}
