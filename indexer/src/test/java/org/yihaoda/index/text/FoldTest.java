package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void wideFormsAndCapitals_becomeNarrowAndSmall() {
        assertThat(Fold.text("ＡｂC１２％　（甲）")).isEqualTo("abc12% (甲)");
    }

    @Test
    void han_staysAsItIs() {
        assertThat(Fold.text("云州市〔2025〕，。“”")).isEqualTo("云州市〔2025〕，。“”".replace("，", ","));
    }

    @Property
    void length_isKeptAndFoldingTwiceChangesNothing(@ForAll String text) {
        String folded = Fold.text(text);
        assertThat(folded).hasSameSizeAs(text);
        assertThat(Fold.text(folded)).isEqualTo(folded);
    }
}
