package org.yihaoda.index.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.eval.EvaluationException;

class RunFileTest {
    private static final List<Ranking> RANKINGS = List.of(
            new Ranking("q1", List.of("7", "3", "12")), new Ranking("q2", List.of()), new Ranking("q3", List.of("5")));

    @TempDir
    private Path folder;

    @Test
    void rankings_areWrittenAsTrecReadsThem() throws IOException {
        Path file = folder.resolve("run.txt");

        RunFile.write(file, RANKINGS);

        assertThat(Files.readString(file)).isEqualTo("""
                q1 Q0 7 1 1.000000 yihaoda
                q1 Q0 3 2 0.500000 yihaoda
                q1 Q0 12 3 0.333333 yihaoda
                q3 Q0 5 1 1.000000 yihaoda
                """);
    }

    @Test
    void folderThatIsMissing_isNamed() {
        assertThatThrownBy(() -> RunFile.write(folder.resolve("absent/run.txt"), RANKINGS))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("absent");
    }
}
