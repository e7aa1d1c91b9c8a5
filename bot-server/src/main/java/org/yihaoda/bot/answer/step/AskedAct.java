package org.yihaoda.bot.answer.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people have done at a counter (acts.txt): 注销, 补办, 过户. */
final class AskedAct {
    private static final List<String> ACTS = acts();

    private AskedAct() {}

    /** @param words of the question that a document lacks */
    static boolean isAmong(List<String> words) {
        return words.stream().anyMatch(word -> ACTS.stream().anyMatch(word::contains));
    }

    private static List<String> acts() {
        try (InputStream in =
                Objects.requireNonNull(AskedAct.class.getResourceAsStream("/org/yihaoda/bot/answer/acts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("acts.txt cannot be read from the program's own jar", e);
        }
    }
}
