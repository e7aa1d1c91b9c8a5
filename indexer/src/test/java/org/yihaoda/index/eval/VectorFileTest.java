package org.yihaoda.index.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.embed.Embedder;

/** Vectors are computed once, whatever happens between two runs. */
class VectorFileTest {
    @TempDir
    private Path folder;

    private final Queue<String> computed = new ConcurrentLinkedQueue<>();
    private final VectorFile.Model model = new VectorFile.Model("lengths", this::vector);

    private float[] vector(String text) {
        computed.add(text);
        float[] vector = new float[Embedder.DIMENSIONS];
        vector[0] = text.length();
        vector[vector.length - 1] = -text.length();
        return vector;
    }

    private List<float[]> vectors(VectorFile.Model by, String... texts) {
        try (VectorFile file = VectorFile.open(folder)) {
            return file.of(List.of(texts), by);
        }
    }

    @Test
    void vectors_comeInTheOrderOfTheTexts() {
        assertThat(vectors(model, "津贴", "停车场", "犬")).containsExactly(vector("津贴"), vector("停车场"), vector("犬"));
    }

    @Test
    void equalTexts_areComputedOnce_alsoInALaterRun() {
        vectors(model, "津贴", "停车场", "津贴");
        vectors(model, "停车场", "犬", "津贴");

        assertThat(computed).containsExactlyInAnyOrder("津贴", "停车场", "犬");
    }

    @Test
    void otherModel_hasItsOwnVectors() {
        vectors(model, "津贴");
        vectors(new VectorFile.Model("other lengths", this::vector), "津贴");

        assertThat(computed).containsExactly("津贴", "津贴");
    }

    @Test
    void vectorThatWasHalfWritten_isComputedAgain() throws IOException {
        vectors(model, "津贴");
        vectors(model, "停车场");
        Path file = folder.resolve("vectors.bin");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5), StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(vectors(model, "津贴", "停车场")).containsExactly(vector("津贴"), vector("停车场"));
        assertThat(computed).startsWith("津贴", "停车场", "停车场");
        assertThat(Files.size(file)).isEqualTo(whole.length);
    }

    @Test
    void fileWhereTheFolderShouldBe_isNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> VectorFile.open(file))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }
}
