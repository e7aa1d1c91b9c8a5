package org.yihaoda.index.text;

import org.apache.lucene.analysis.Analyzer;

/** The analyzer of every text field, for indexing and for questions alike. */
public final class PolicyAnalyzer extends Analyzer {
    private final Segmenter segmenter;

    public PolicyAnalyzer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** With the lexicon that ships with the program. */
    public PolicyAnalyzer() {
        this(Segmenter.shipped());
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer(segmenter));
    }
}
