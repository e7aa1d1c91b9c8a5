package org.yihaoda.index.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below the named folders, links among them, in a stable order; hidden files and folders are left out. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * All files that the paths name or contain.
     *
     * @throws SourceException when a path does not exist or a folder cannot be listed
     */
    public static List<Path> under(List<Path> sources) {
        return sources.stream()
                .flatMap(source -> files(source).stream())
                .distinct()
                .toList();
    }

    private static List<Path> files(Path source) {
        if (!Files.exists(source)) {
            throw new SourceException("source " + source + " does not exist: name a folder or a file that does");
        }
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !hidden(source.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new SourceException(
                    "source " + source + " cannot be listed (" + e.getMessage() + "): check its permissions", e);
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") && part.toString().length() > 1) {
                return true;
            }
        }
        return false;
    }
}
