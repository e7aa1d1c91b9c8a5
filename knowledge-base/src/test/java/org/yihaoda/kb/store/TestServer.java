package org.yihaoda.kb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One embedded server for all of the module's tests, ended with the process; each test takes a database of its own. */
final class TestServer {
    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(DataFolder.open(folder()));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    /** What earlier runs left is removed first: a killed server leaves gigabytes. */
    private static Path folder() {
        try {
            removeEarlier();
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-server-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeEarlier() throws IOException {
        try (Stream<Path> walk = Files.walk(Files.createDirectories(Path.of("target")))) {
            for (Path each : walk.filter(file -> file.toString().contains("test-server-"))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.deleteIfExists(each);
            }
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
