package org.yihaoda.kb.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The default server: PostgreSQL binaries that come with the program, with its files in the data folder and fsync on. The
 * first process on a data folder runs the server; a second one connects to it, so that an import can run beside a
 * serving node.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT_LINE = 3;

    /** The lock files this process holds: opening one again would, on closing it, give up the process's own lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final String url;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable Lock lock;

    private record Lock(Path file, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }

    private EmbeddedDatabase(String url, @Nullable EmbeddedPostgres server, @Nullable Lock lock) {
        this.url = url;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the folder's server, or finds the one that another process runs there.
     *
     * @throws StoreException when it neither starts nor is found within a minute
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        try {
            @Nullable
            Lock lock = acquire(folder.path().toRealPath().resolve(folder.lock().getFileName()));
            return lock == null ? attach(folder) : runOrRelease(folder, lock);
        } catch (IOException e) {
            throw new StoreException(
                    "the embedded database does not start in " + folder.postgres() + ": " + e.getMessage()
                            + "; free disk space, or configure an external server with database.url",
                    e);
        }
    }

    /** Whether this process runs the server, rather than being a guest of another one's. */
    public boolean owned() {
        return server != null;
    }

    public String url() {
        return url;
    }

    private static @Nullable Lock acquire(Path file) throws IOException {
        if (!HELD.add(file)) {
            return null;
        }
        boolean locked = false;
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Lock lock = new Lock(file, channel);
            locked = channel.tryLock() != null;
            if (locked) {
                return lock;
            }
            lock.close();
            return null;
        } finally {
            if (!locked) {
                HELD.remove(file);
            }
        }
    }

    private static EmbeddedDatabase runOrRelease(DataFolder folder, Lock lock) throws IOException {
        try {
            return run(folder, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase run(DataFolder folder, Lock lock) throws IOException {
        stopOrphan(folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setOverrideWorkingDirectory(CacheFolder.of("postgres").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(PATIENCE)
                .start();
        return new EmbeddedDatabase(url(server.getPort()), server, lock);
    }

    private static EmbeddedDatabase attach(DataFolder folder) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Integer> port = runningPort(folder);
            if (port.isPresent() && accepts(url(port.get()))) {
                return new EmbeddedDatabase(url(port.get()), null, null);
            }
            pause();
        }
        throw new StoreException(
                "data folder " + folder.path() + " is held by another process whose database does not answer: "
                        + "end that process, or name another folder with --data");
    }

    private static boolean accepts(String url) {
        try (var connection = java.sql.DriverManager.getConnection(url)) {
            return connection.isValid(1);
        } catch (java.sql.SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for the embedded database", e);
        }
    }

    /** A server that outlived its process (the process was killed) is ended before a new one starts on its files. */
    private static void stopOrphan(DataFolder folder) throws IOException {
        List<String> pidFile = pidFile(folder);
        String pid = pidFile.isEmpty() ? "" : pidFile.getFirst().strip();
        Optional<ProcessHandle> postmaster = pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> process.info().command().orElse("").contains("postgres"))
                : Optional.empty();
        postmaster.ifPresent(ProcessHandle::destroy);
        try {
            if (postmaster.isPresent()) {
                postmaster.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            Files.deleteIfExists(folder.postgres().resolve("postmaster.pid"));
        } catch (Exception e) {
            throw new StoreException(
                    "an earlier database server (process " + pid + ") does not end: stop it by hand, then try again",
                    e);
        }
    }

    private static Optional<Integer> runningPort(DataFolder folder) throws IOException {
        List<String> lines = pidFile(folder);
        return lines.size() > PORT_LINE
                ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    private static List<String> pidFile(DataFolder folder) throws IOException {
        Path file = folder.postgres().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() {
        try (Lock unlocked = lock) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new StoreException("the embedded database did not stop cleanly: " + e.getMessage(), e);
        }
    }
}
