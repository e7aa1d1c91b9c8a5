package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void unwatchedBar_writesNothing() {
        ProgressBar bar = new ProgressBar(terminal, false);

        bar.show("读取 reading", 1, 2);
        bar.end();

        assertThat(written.size()).isZero();
    }

    @Test
    void watchedBar_growsOnOneLine() {
        new ProgressBar(terminal, true).show("读取 reading", 1, 2);

        assertThat(text()).isEqualTo("\r读取 reading [" + "#".repeat(15) + "-".repeat(15) + "] 1/2");
    }

    @Test
    void finishedBar_leavesItsLineOnce() {
        ProgressBar bar = new ProgressBar(terminal, true);

        bar.show("读取 reading", 2, 2);
        bar.end();

        assertThat(text()).endsWith("] 2/2" + System.lineSeparator()).containsOnlyOnce(System.lineSeparator());
    }

    @Test
    void barOfNothing_isFull() {
        new ProgressBar(terminal, true).show("索引 indexing", 0, 0);

        assertThat(text()).contains("#".repeat(30)).contains("0/0");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
