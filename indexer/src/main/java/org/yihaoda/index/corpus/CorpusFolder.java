package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * Where the index lies: one subfolder for each build and a file {@code current} that names the live one. A build is made
 * beside the live index and takes its place in one step, so that readers never see half of one.
 */
public final class CorpusFolder {
    private static final String PREFIX = "schema" + PassageFields.SCHEMA + "-";
    private static final Pattern SCHEMA = Pattern.compile("schema(\\d+)-.*");

    private static final String LOCK = "writing.lock";
    private static final Set<String> KEPT = Set.of("current", LOCK);

    private final Path path;

    public CorpusFolder(Path path) {
        this.path = path;
    }

    /** The live index, when there is one that this program can read. */
    public Optional<Path> current() {
        return named().filter(
                        folder -> folder.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(folder));
    }

    /**
     * That the index is of another program's schema, in words for an operator: "index schema 3, expected 4"; empty when it
     * can be read or when there is none.
     */
    public Optional<String> otherSchema() {
        return named().filter(folder -> current().isEmpty())
                .map(folder -> SCHEMA.matcher(folder.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> "index schema " + name.group(1) + ", expected " + PassageFields.SCHEMA);
    }

    /** What {@code current} names, whether or not this program can read it. */
    private Optional<Path> named() {
        try {
            Path pointer = path.resolve("current");
            return Files.exists(pointer)
                    ? Optional.of(path.resolve(Files.readString(pointer).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new CorpusException("the index folder " + path + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * The right to write here, one process at a time; a build's own lock cannot give it, since a second process would make
     * another build.
     */
    Lock lock() throws IOException {
        Files.createDirectories(path);
        try (FSDirectory folder = FSDirectory.open(path)) {
            return folder.obtainLock(LOCK);
        }
    }

    /** An empty folder for a new build. */
    Path create() throws IOException {
        return Files.createTempDirectory(path, PREFIX);
    }

    /** Makes that build the live one. */
    void makeCurrent(Path build) throws IOException {
        Path pointer = Files.createTempFile(path, "current", ".part");
        Files.writeString(pointer, build.getFileName() + "\n");
        Files.move(pointer, path.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes builds that are neither live nor the given one; what an interrupted build left is among them. */
    void removeOthers(Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(path)) {
            others = entries.filter(entry -> !entry.equals(kept)
                            && !KEPT.contains(entry.getFileName().toString()))
                    .filter(entry -> named().filter(entry::equals).isEmpty())
                    .toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
