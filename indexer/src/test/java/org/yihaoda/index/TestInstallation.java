package org.yihaoda.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** One embedded server and one model for all tests of the module; each test class asks for empty tables. */
public final class TestInstallation {
    private static final Path FOLDER = temporary();
    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(DataFolder.open(FOLDER));
    private static final Database DATABASE = Database.open(SERVER.url());
    private static final Embedder EMBEDDER = Embedder.load();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestInstallation::end));
    }

    private TestInstallation() {}

    public static Embedder embedder() {
        return EMBEDDER;
    }

    public static Database database() {
        return DATABASE;
    }

    /** The same database once more, to be closed by who asks for it. */
    public static Database another() {
        return Database.open(SERVER.url());
    }

    /** The database with nothing in it, but the vectors that earlier tests made. */
    public static Database emptied() {
        execute("truncate document, document_version, act, relation, corpus_change, source_item, lexicon cascade");
        return DATABASE;
    }

    public static void forgetVectors() {
        execute("truncate vector_cache");
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(SERVER.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("indexer-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end() {
        EMBEDDER.close();
        DATABASE.close();
        SERVER.close();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
