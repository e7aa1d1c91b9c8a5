package org.yihaoda.bot.restate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of this package's word lists, without comments and empty ones. */
final class Resource {
    private Resource() {}

    static List<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program's own jar", e);
        }
    }
}
