package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Lexicons;

/** A serving node takes up an imported lexicon without a restart. */
class CurrentVocabularyTest {
    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final String QUESTION = "英才卡片怎么办";

    private Instant now = START;
    private final Lexicons lexicons = new Lexicons(TestInstallation.emptied());
    private final CurrentVocabulary current = new CurrentVocabulary(lexicons, () -> now);

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void shippedLexicon_holdsFirst() {
        assertThat(current.get()).isSameAs(Vocabulary.shipped());
    }

    @Test
    void importedLexicon_holdsTwoSecondsLater() {
        assertThat(current.get().expansion().of(QUESTION)).isEmpty();
        lexicons.replace(List.of(new Synonym("英才卡片", "云州英才卡", "编辑"), new CustomWord("云州英才卡", "编辑")));
        later(1);
        assertThat(current.get().version()).isZero();
        later(1);
        Vocabulary vocabulary = current.get();
        assertThat(vocabulary.version()).isEqualTo(1);
        assertThat(vocabulary.expansion().of(QUESTION))
                .extracting(Expansion::phrase)
                .containsExactly("云州英才卡");
        assertThat(vocabulary.segmenter().words("云州英才卡申领"))
                .extracting(Words.Word::text)
                .contains("云州英才卡", "申领");
    }

    @Test
    void customWords_areThoseOfTheirVersionAlone() {
        lexicons.replace(List.of(new CustomWord("云州英才卡", "编辑")));
        Vocabulary before = current.get();
        lexicons.replace(List.of(new CustomWord("云州敬老卡", "编辑")));
        later(2);
        assertThat(current.get().segmenter().words("云州英才卡"))
                .extracting(Words.Word::text)
                .doesNotContain("云州英才卡");
        assertThat(before.segmenter().words("云州英才卡"))
                .extracting(Words.Word::text)
                .contains("云州英才卡");
        assertThat(Words.of("云州英才卡")).extracting(Words.Word::text).doesNotContain("云州英才卡");
    }

    @Test
    void unchangedLexicon_isNotBuiltAgain() {
        lexicons.replace(List.of(new CustomWord("云州英才卡", "编辑")));
        Vocabulary first = current.get();
        later(60);
        assertThat(current.get()).isSameAs(first);
    }

    @Test
    void silentDatabase_leavesTheLastVersionInForce() {
        lexicons.replace(List.of(new CustomWord("云州英才卡", "编辑")));
        Database closed = TestInstallation.another();
        CurrentVocabulary following = new CurrentVocabulary(new Lexicons(closed), () -> now);
        Vocabulary last = following.get();
        assertThat(last.version()).isEqualTo(1);
        closed.close();
        later(60);
        assertThat(following.get()).isSameAs(last);
    }
}
