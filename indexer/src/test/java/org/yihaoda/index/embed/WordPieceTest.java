package org.yihaoda.index.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final List<String> TOKENS = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "居", "住", "证", "iphone", "abc", "un", "##able", "##a", "12", "##3", "，",
            "a");
    private static final WordPiece WORD_PIECE = new WordPiece(vocabulary());

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> ids = new HashMap<>();
        TOKENS.forEach(token -> ids.put(token, ids.size()));
        return ids;
    }

    private static List<String> pieces(String text, int limit) {
        return Arrays.stream(WORD_PIECE.ids(text, limit))
                .mapToObj(id -> TOKENS.get((int) id))
                .toList();
    }

    private static List<String> pieces(String text) {
        return pieces(text, 64);
    }

    @Test
    void han_isCutIntoCharacters() {
        assertThat(pieces("居住证")).containsExactly("[CLS]", "居", "住", "证", "[SEP]");
    }

    @Test
    void lettersOfAnyWidthAndCase_areOneWord() {
        assertThat(pieces("iPhone居ＡＢＣ")).containsExactly("[CLS]", "iphone", "居", "abc", "[SEP]");
    }

    @Test
    void word_isCutIntoItsLongestKnownPieces() {
        assertThat(pieces("unable una 123"))
                .containsExactly("[CLS]", "un", "##able", "un", "##a", "12", "##3", "[SEP]");
    }

    @Test
    void wordWithAnUnknownPiece_isUnknownAsAWhole() {
        assertThat(pieces("unx 证 龘")).containsExactly("[CLS]", "[UNK]", "证", "[UNK]", "[SEP]");
    }

    @Test
    void wordBeyondTheLongest_isUnknown() {
        assertThat(pieces("a".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void spacesAndControlCharacters_partWordsAndVanish() {
        assertThat(pieces("a\u3000a\n\u0000a")).containsExactly("[CLS]", "a", "a", "a", "[SEP]");
    }

    @Test
    void emptyText_isTheTwoMarks() {
        assertThat(pieces("")).containsExactly("[CLS]", "[SEP]");
    }

    @Test
    void longText_isCutAtTheLimitWithItsEndMark() {
        assertThat(pieces("居住证".repeat(10), 6)).containsExactly("[CLS]", "居", "住", "证", "居", "[SEP]");
        assertThat(pieces("居住证", 5)).containsExactly("[CLS]", "居", "住", "证", "[SEP]");
        assertThat(pieces("居unable", 4)).containsExactly("[CLS]", "居", "un", "[SEP]");
    }

    @Property(tries = 300)
    void anyText_keepsTheLimitAndTheMarks(@ForAll String text) {
        long[] ids = WORD_PIECE.ids(text, 16);
        assertThat(ids.length).isBetween(2, 16);
        assertThat(ids[0]).isEqualTo(2);
        assertThat(ids[ids.length - 1]).isEqualTo(3);
    }

    @Test
    void vocabularyWithoutItsMarks_isRefused() {
        assertThatThrownBy(() -> new WordPiece(Map.of("[UNK]", 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[CLS]");
    }
}
