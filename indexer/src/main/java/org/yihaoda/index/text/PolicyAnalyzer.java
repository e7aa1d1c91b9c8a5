package org.yihaoda.index.text;

import org.apache.lucene.analysis.Analyzer;

/** The analyzer of every text field, for indexing and for questions alike. */
public final class PolicyAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer());
    }
}
