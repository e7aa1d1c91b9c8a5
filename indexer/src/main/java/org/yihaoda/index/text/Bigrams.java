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

    /** In the order of the text, each as often as it stands there. */
    public static List<String> of(String text) {
        List<String> bigrams = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", NormalText.spelling(text))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                bigrams.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return bigrams;
    }
}
