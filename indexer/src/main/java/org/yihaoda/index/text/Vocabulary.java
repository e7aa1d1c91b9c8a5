package org.yihaoda.index.text;

import org.yihaoda.kb.lexicon.Lexicon;

/** What reading a question needs of one version of the lexicon, made once. */
public record Vocabulary(long version, Segmenter segmenter, QueryExpansion expansion) {
    private static final Vocabulary SHIPPED = of(Lexicon.shipped());

    public static Vocabulary shipped() {
        return SHIPPED;
    }

    public static Vocabulary of(Lexicon lexicon) {
        Segmenter segmenter = lexicon.version() == 0 ? Segmenter.shipped() : Segmenter.of(lexicon);
        return new Vocabulary(lexicon.version(), segmenter, new QueryExpansion(lexicon, segmenter));
    }
}
