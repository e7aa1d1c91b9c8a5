package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTreesTest {
    private static final String FILE = "# made\n- length\n- units\n0<=2.5:1:2 -0.25 1<=1.0:3:4 0.5 0.75\n0.125\n";

    private static SpanTrees read(String file) throws IOException {
        return SpanTrees.read(new StringReader(file));
    }

    @Test
    void trees_addUp() throws IOException {
        SpanTrees trees = read(FILE);

        assertThat(trees.features()).containsExactly("length", "units");
        assertThat(trees.sum(new float[] {2.5f, 9}, 0, 2)).isEqualTo(-0.125);
        assertThat(trees.sum(new float[] {3, 1}, 0, 2)).isEqualTo(0.625);
        assertThat(trees.sum(new float[] {3, 1.5f}, 0, 1)).isEqualTo(0.75);
    }

    @Test
    void whatIsWritten_isReadAgain() throws IOException {
        StringWriter out = new StringWriter();

        read(FILE).write(out);

        assertThat(read(out.toString())).isEqualTo(read(FILE));
    }

    @Test
    void brokenFiles_areToldWithTheirLine() {
        for (String line :
                List.of("0<=1.0:1:2 0.5", "0<=x:1:2 0.5 0.5", "0<=1.0:0:0", "7<=1.0:1:2 0.5 0.5", "0<=1.0")) {
            assertThatThrownBy(() -> read("- length\n" + line + "\n"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(line)
                    .hasMessageContaining("fit anew");
        }
    }

    @Test
    void treesOfOtherFeatures_areRefused() throws IOException {
        SpanTrees others = read(FILE);

        assertThatThrownBy(() -> new SpanReader(others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fit anew");
    }
}
