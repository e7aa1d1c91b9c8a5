package org.yihaoda.kb.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;

class LexiconTest {
    private final Lexicon shipped = Lexicon.shipped();

    /** Reading it at all has checked lengths, repetitions and cycles. */
    @Test
    void shippedLexicon_isVersion0AndHoldsAllKinds() {
        assertThat(shipped.version()).isZero();
        assertThat(shipped.of(Synonym.class)).hasSizeGreaterThan(150);
        assertThat(shipped.of(Equivalent.class)).isNotEmpty();
        assertThat(shipped.of(CustomWord.class)).isNotEmpty();
    }

    /** 失业 for 丢了工作, but nobody who asks for 失业 means to have lost work by chance. */
    @Test
    void synonyms_leadOneWay() {
        assertThat(shipped.of(Synonym.class))
                .extracting(Synonym::said, Synonym::official)
                .contains(tuple("丢了工作", "失业"))
                .doesNotContain(tuple("失业", "丢了工作"));
    }
}
