package org.yihaoda.kb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One embedded server for all of the module's tests, ended with the process; each test takes a database of its own. */
final class TestServer {
    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(DataFolder.open(folder()));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-server-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    static String emptyDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute(SERVER.url(), "create database " + name);
        return SERVER.url().replace("/postgres?", "/" + name + "?");
    }

    static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
