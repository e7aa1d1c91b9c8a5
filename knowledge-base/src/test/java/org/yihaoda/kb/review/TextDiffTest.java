package org.yihaoda.kb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.review.TextDiff.Kind;
import org.yihaoda.kb.review.TextDiff.Piece;

/** KB-06: editors see what a revision changes. */
class TextDiffTest {
    @Test
    void changedWords_standBesideThoseThatStayed() {
        assertThat(TextDiff.between("每人每月60元。", "每人每月80元，按季发放。"))
                .extracting(Piece::kind, Piece::text)
                .containsExactly(
                        tuple(Kind.SAME, "每人每月"),
                        tuple(Kind.REMOVED, "6"),
                        tuple(Kind.ADDED, "8"),
                        tuple(Kind.SAME, "0元"),
                        tuple(Kind.ADDED, "，按季发放"),
                        tuple(Kind.SAME, "。"));
    }

    @Property(tries = 200)
    void pieces_holdBothTextsWhole(
            @ForAll @StringLength(max = 30) String before, @ForAll @StringLength(max = 30) String after) {
        FieldChange change = new FieldChange("简答", TextDiff.between(before, after));
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(after);
    }
}
