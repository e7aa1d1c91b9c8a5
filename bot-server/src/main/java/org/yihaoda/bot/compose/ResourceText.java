package org.yihaoda.bot.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reviewed texts of this package. */
final class ResourceText {
    private ResourceText() {}

    static String of(String resource) {
        try (InputStream stream = Objects.requireNonNull(ResourceText.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read from the program's own jar", e);
        }
    }

    /** Its lines without comments. */
    static List<String> lines(String resource) {
        return of(resource)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
