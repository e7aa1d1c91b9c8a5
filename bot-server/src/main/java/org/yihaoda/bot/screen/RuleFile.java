package org.yihaoda.bot.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A file of the screen's rules: lines; those that are empty or begin with # say nothing. */
record RuleFile(String name, List<String> lines) {
    RuleFile {
        lines = List.copyOf(lines);
    }

    /** One of the files that ship with the program. */
    static RuleFile shipped(String name) {
        try (InputStream file = Objects.requireNonNull(RuleFile.class.getResourceAsStream(name), name)) {
            return new RuleFile(
                    name,
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program's own jar", e);
        }
    }

    /** @throws IllegalArgumentException with the file's name and the line's number, of the first line that is wrong */
    void each(Consumer<String> reader) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.accept(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + " line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }
}
