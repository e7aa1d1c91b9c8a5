package org.yihaoda.index.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files below the named folders in a stable order; hidden files and folders are left out. */
public final class SourceFiles {
    /** Pages come first: what they link belongs to them and is then no document of its own (PD-08). */
    private static final Comparator<Path> PAGES_FIRST = Comparator.<Path>comparingInt(
                    file -> file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.[sx]?html?") ? 0 : 1)
            .thenComparing(Comparator.naturalOrder());

    private SourceFiles() {}

    /**
     * All files that the paths name or contain; a link to a folder is not followed but named, for its reader to tell.
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
            return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !hidden(source.relativize(file)))
                    .sorted(PAGES_FIRST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
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
