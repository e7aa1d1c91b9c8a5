package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;

class LexiconsTest {
    private static final List<LexiconEntry> ENTRIES = List.of(
            new Synonym("丢了工作", "失业", "云州市热线"),
            new Equivalent("医保", "基本医疗保险", "编辑"),
            new CustomWord("云州英才卡", "云政规〔2025〕6号"));

    private final String url = TestServer.emptyDatabase();
    private final Database database = Database.open(url);
    private final Lexicons lexicons = new Lexicons(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shippedLexicon_holdsUntilAnotherIsImported() {
        assertThat(lexicons.version()).isZero();
        assertThat(lexicons.current()).isEqualTo(Lexicon.shipped());
    }

    @Test
    void importedLexicon_holdsWithItsSourcesUnderTheNextVersion() {
        assertThat(lexicons.replace(ENTRIES)).isEqualTo(new Lexicon(1, ENTRIES));
        assertThat(lexicons.current()).isEqualTo(new Lexicon(1, ENTRIES));
        lexicons.replace(ENTRIES.subList(0, 2));
        assertThat(lexicons.current()).isEqualTo(new Lexicon(2, ENTRIES.subList(0, 2)));
        assertThat(lexicons.version()).isEqualTo(2);
    }

    @Test
    void sameEntries_makeNoNewVersion() {
        assertThat(lexicons.replace(Lexicon.shipped().entries()).version()).isZero();
        lexicons.replace(ENTRIES);
        assertThat(lexicons.replace(List.copyOf(ENTRIES)).version()).isEqualTo(1);
        assertThat(lexicons.version()).isEqualTo(1);
    }

    @Test
    void emptyLexicon_isOneToo() {
        assertThat(lexicons.replace(List.of())).isEqualTo(new Lexicon(1, List.of()));
        assertThat(lexicons.current().entries()).isEmpty();
    }

    @Test
    void otherProcess_seesTheNewVersion() {
        try (Database other = Database.open(url)) {
            Lexicons seen = new Lexicons(other);
            assertThat(seen.version()).isZero();
            lexicons.replace(ENTRIES);
            assertThat(seen.version()).isEqualTo(1);
            assertThat(seen.current().entries()).isEqualTo(ENTRIES);
        }
    }

    @Test
    void importsAtOnce_takeDifferentVersions() {
        try (ExecutorService importing = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 12)
                    .forEach(i -> importing.submit(() -> lexicons.replace(List.of(new CustomWord("云州补贴" + i, "编辑")))));
        }
        assertThat(lexicons.version()).isEqualTo(12);
    }
}
