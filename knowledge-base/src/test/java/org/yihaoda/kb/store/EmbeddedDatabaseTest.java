package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.PolicyDocument;

/** Each test runs servers of its own, since it stops or kills them. */
class EmbeddedDatabaseTest {
    private static final PolicyDocument DOCUMENT = Samples.policy("云州市甲办法", Samples.number(1));

    @TempDir
    private Path temp;

    @Test
    void restart_keepsTheData() {
        publish();
        assertThat(holdsTheDocument()).isTrue();
    }

    @Test
    void secondStartInTheProcess_isAGuestOfTheFirst() {
        DataFolder folder = DataFolder.open(temp);
        try (EmbeddedDatabase owner = EmbeddedDatabase.start(folder)) {
            try (EmbeddedDatabase guest = EmbeddedDatabase.start(folder)) {
                assertThat(owner.owned()).isTrue();
                assertThat(guest.owned()).isFalse();
                assertThat(guest.url()).isEqualTo(owner.url());
            }
            try (Database database = Database.open(owner.url())) {
                assertThat(database.answers())
                        .as("the guest's end is not the server's")
                        .isTrue();
            }
        }
    }

    /** On POSIX, closing any channel to a file drops the process's lock on it, so a guest must not open one. */
    @Test
    void otherProcess_isAGuestEvenAfterAGuestInTheProcess() throws Exception {
        DataFolder folder = DataFolder.open(temp);
        try (EmbeddedDatabase owner = EmbeddedDatabase.start(folder)) {
            EmbeddedDatabase.start(folder).close();
            assertThat(startElsewhere(folder)).isEqualTo("guest " + owner.url());
            try (Database database = Database.open(owner.url())) {
                assertThat(database.answers()).isTrue();
            }
        }
    }

    /** The server's builder is made for throw-away tests and turns some of these off. */
    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsPublished_isOnDiskAtOnce(String setting) {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(DataFolder.open(temp));
                Database database = Database.open(server.url())) {
            String value = database.jdbi()
                    .withHandle(handle -> handle.createQuery("show " + setting)
                            .mapTo(String.class)
                            .one());
            assertThat(value).isEqualTo("on");
        }
    }

    @Test
    void killedServer_isSurvived() throws Exception {
        DataFolder folder = DataFolder.open(temp);
        try (EmbeddedDatabase owner = EmbeddedDatabase.start(folder)) {
            try (Database database = Database.open(owner.url())) {
                new Documents(database).publish(DOCUMENT);
            }
            ProcessHandle postmaster = ProcessHandle.of(postmasterPid(folder)).orElseThrow();
            assertThat(postmaster.destroyForcibly()).isTrue();
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(holdsTheDocument()).isTrue();
    }

    /** After a power cut the file may name a process that is gone or another's, or may be cut short itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "kein Prozess\n", "999999999\n/elsewhere\n", "1\n", "SELF\n/elsewhere\n1\n5432\n"})
    void stalePidFile_isSurvived(String content) throws IOException {
        publish();
        String written =
                content.replace("SELF", Long.toString(ProcessHandle.current().pid()));
        Files.writeString(DataFolder.open(temp).postgres().resolve("postmaster.pid"), written);
        assertThat(holdsTheDocument()).isTrue();
    }

    private void publish() {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(DataFolder.open(temp));
                Database database = Database.open(server.url())) {
            new Documents(database).publish(DOCUMENT);
        }
    }

    private boolean holdsTheDocument() {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(DataFolder.open(temp));
                Database database = Database.open(server.url())) {
            return server.owned() && new Documents(database).find(DOCUMENT.id()).isPresent();
        }
    }

    private static long postmasterPid(DataFolder folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.postgres().resolve("postmaster.pid"));
        return Long.parseLong(lines.getFirst().strip());
    }

    private static String startElsewhere(DataFolder folder) throws Exception {
        Path output = folder.path().resolve("other-process.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.path().toString(),
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.path().resolve("other-process.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> read(folder.path().resolve("other-process.log")))
                .isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the folder's database in a process of its own and writes down what it became. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] arguments) throws IOException {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(DataFolder.open(Path.of(arguments[0])))) {
                Files.writeString(Path.of(arguments[1]), (database.owned() ? "owner " : "guest ") + database.url());
            }
        }
    }
}
