package org.yihaoda.index.text;

import java.util.List;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;

/**
 * What reading a question needs of one version of the lexicon, made once.
 *
 * @param names the lexicon's custom words: schemes, certificates, places of business
 */
public record Vocabulary(long version, Segmenter segmenter, QueryExpansion expansion, List<String> names) {
    private static final Vocabulary SHIPPED = of(Lexicon.shipped());

    public static Vocabulary shipped() {
        return SHIPPED;
    }

    public static Vocabulary of(Lexicon lexicon) {
        Segmenter segmenter = lexicon.version() == 0 ? Segmenter.shipped() : Segmenter.of(lexicon);
        List<String> names = lexicon.of(LexiconEntry.CustomWord.class).stream()
                .map(LexiconEntry.CustomWord::word)
                .toList();
        return new Vocabulary(lexicon.version(), segmenter, new QueryExpansion(lexicon, segmenter), names);
    }
}
