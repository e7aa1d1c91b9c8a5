package org.yihaoda.kb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The whole knowledge base as one file: a zip of readable JSON whose bytes depend on nothing but what is held. A part of
 * the knowledge base that joins later adds an {@link ArchivePart} with a folder of its own.
 */
public final class Archive {
    /** Goes up whenever an earlier program could misread what is written. */
    public static final int FORMAT = 1;

    static final String MANIFEST = "manifest.json";

    /** In the order of their folders' names, so that entries stand in order. */
    private static final List<ArchivePart> PARTS = List.of(
            new AnswerEntries(),
            new PublishedDocuments(),
            new GuideEntries(),
            new UnitEntries(),
            new EarlierVersions(),
            new WithdrawnDocuments());

    /**
     * What an archive says of itself.
     *
     * @param format the number of its layout
     * @param entries how many entries each folder holds
     */
    public record Manifest(int format, SortedMap<String, Long> entries) {
        public Manifest {
            entries = new TreeMap<>(entries);
        }
    }

    private final Jdbi jdbi;

    public Archive(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Writes everything that is held at this moment, whatever is published meanwhile. The file appears when it is whole, and
     * takes the place of one of that name.
     *
     * @throws StoreException when the file cannot be written
     */
    public Manifest export(Path file) {
        Path whole = file.toAbsolutePath();
        try {
            Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
            Path part = Files.createTempFile(folder, ".yihaoda-", ".part");
            try {
                Manifest manifest =
                        jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> export(handle, part));
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return manifest;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(
                    "archive " + file + " cannot be written (" + e + "): name a folder that exists and has room", e);
        }
    }

    private static Manifest export(Handle handle, Path file) throws IOException {
        SortedMap<String, Long> entries = new TreeMap<>();
        PARTS.forEach(part -> entries.put(part.folder(), part.count(handle)));
        Manifest manifest = new Manifest(FORMAT, entries);
        try (ArchiveWriter writer = ArchiveWriter.create(file)) {
            for (ArchivePart part : PARTS) {
                if (part.folder().compareTo(MANIFEST) > 0) {
                    writer.addOnce(MANIFEST, manifest);
                }
                part.write(handle, writer);
            }
            writer.addOnce(MANIFEST, manifest);
        }
        return manifest;
    }

    /** What became of an archive's document. */
    public enum Brought {
        /** It was not held, and is now, with its earlier versions. */
        NEW,
        /** Another version of it was held; the archive's is the latest now. */
        CHANGED,
        /** It was held in the same state. */
        UNCHANGED
    }

    /**
     * Publishes what an archive holds. All of it is checked before any of it is published. Each document with its history is
     * one transaction; when the process ends in between, running it again goes on. What is held besides stays.
     *
     * @param replace whether a document that is held in another state becomes the archive's; its present state is kept as
     *     an earlier version
     * @throws StoreException when the archive is broken or newer than this program, or would replace what it may not; then
     *     nothing has been published
     */
    public Map<Brought, Integer> bring(Path file, boolean replace) {
        try (ArchiveReader archive = ArchiveReader.open(file)) {
            check(archive);
            if (!replace) {
                checkReplacesNothing(file, archive);
            }
            Map<Brought, Integer> brought = new EnumMap<>(Brought.class);
            for (ArchivePart part : PARTS) {
                for (String name : archive.names(part.folder())) {
                    Optional<Brought> one = jdbi.inTransaction(handle -> part.bring(handle, archive, name));
                    one.ifPresent(each -> brought.merge(each, 1, Integer::sum));
                }
            }
            return brought;
        }
    }

    private void checkReplacesNothing(Path file, ArchiveReader archive) {
        for (ArchivePart part : PARTS) {
            for (String name : archive.names(part.folder())) {
                boolean replaces = jdbi.inTransaction(handle -> part.replaces(handle, archive, name));
                if (replaces) {
                    throw new StoreException(
                            "archive " + file + " would replace a document that is held in another state (" + name
                                    + "): nothing was imported; add --force to make the archive's versions the latest");
                }
            }
        }
    }

    private static void check(ArchiveReader archive) {
        Manifest manifest = archive.manifest();
        Map<String, ArchivePart> parts = PARTS.stream().collect(Collectors.toMap(ArchivePart::folder, part -> part));
        for (String name : archive.names()) {
            Optional<ArchivePart> part = Optional.ofNullable(parts.get(ArchiveReader.folder(name)));
            part.orElseThrow(() -> archive.broken(name, "no part of an archive of format " + FORMAT))
                    .check(archive, name);
        }
        for (ArchivePart part : PARTS) {
            long found = archive.names(part.folder()).size();
            long listed =
                    Optional.ofNullable(manifest.entries().get(part.folder())).orElse(0L);
            if (found != listed) {
                throw archive.broken(
                        MANIFEST, "it lists " + listed + " entries under " + part.folder() + "/, there are " + found);
            }
        }
    }
}
