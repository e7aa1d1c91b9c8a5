package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** A database for one evaluation, in a folder of its own that goes with it. */
record ThrowawayStore(Path folder, EmbeddedDatabase server, Database database) implements AutoCloseable {
    /** Below the folder, which is made when it is absent. */
    static ThrowawayStore below(Path parent) {
        Path folder = folder(parent);
        EmbeddedDatabase server = EmbeddedDatabase.start(DataFolder.open(folder));
        try {
            return new ThrowawayStore(folder, server, Database.open(server.url()));
        } catch (RuntimeException e) {
            server.close();
            delete(folder);
            throw e;
        }
    }

    private static Path folder(Path parent) {
        try {
            return Files.createTempDirectory(Files.createDirectories(parent), "evaluation-");
        } catch (IOException e) {
            throw new CommandFailure(
                    "no folder can be made below " + parent + " (" + e + "): name another one with --data");
        }
    }

    @Override
    public void close() {
        database.close();
        server.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the evaluation's folder " + folder + " cannot be removed: remove it", e);
        }
    }
}
