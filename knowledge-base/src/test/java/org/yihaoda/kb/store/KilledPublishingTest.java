package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * A process that is killed in the middle of publishing leaves all of it or nothing. A trigger holds the publisher up at a
 * certain table, so that it is known where it was when it was killed.
 */
class KilledPublishingTest {
    private static final PolicyDocument OLD = Written.policy("云州市甲办法", 2020, 1, "本办法自2020年4月1日起施行。");
    private static final PolicyDocument NEW =
            Written.policy("云州市乙办法", 2024, 2, "本办法自2024年4月1日起施行。", "《云州市甲办法》（云政规〔2020〕1号）同时废止。");
    private static final PolicyDocument LAST = Written.interpretation(NEW, LocalDate.of(2024, 3, 4));
    private static final List<String> TABLES =
            List.of("document", "document_version", "act", "relation", "corpus_change");

    private final String url = TestServer.emptyDatabase();
    private final Database database = Database.open(url);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void publishOld() {
        new Documents(database).publish(OLD);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document_version", "act", "relation", "corpus_change"})
    void killedPublish_leavesNothing(String table) throws Exception {
        Map<String, Long> before = rows();
        stallAt(table, "true");

        killWhenStalled(child("publish", ""));

        assertThat(rows()).isEqualTo(before);
        go(table);
        assertThat(new Documents(database).find(NEW.id())).isEmpty();
        assertThat(new Documents(database).publish(NEW)).isEqualTo(Documents.Change.NEW);
        assertThat(new Documents(database).standing(OLD).at(LocalDate.of(2024, 4, 1)))
                .hasToString("REPEALED");
    }

    @Test
    void killedImport_goesOnWhenItIsRunAgain() throws Exception {
        Documents documents = new Documents(database);
        documents.publish(NEW);
        documents.publish(LAST);
        Path archive = folder.resolve("whole.zip");
        new Archive(database).export(archive);
        String other = TestServer.emptyDatabase();
        try (Database half = Database.open(other)) {
            execute(other, stall("document", "new.id = '" + latest() + "'"));
            killWhenStalled(child(other, "import", archive.toString()), half);

            assertThat(new Documents(half).count()).isEqualTo(2);
            execute(other, "drop trigger stall on document");
            assertThat(new Archive(half).bring(archive, false))
                    .isEqualTo(Map.of(Archive.Brought.UNCHANGED, 2, Archive.Brought.NEW, 1));
            Path again = folder.resolve("again.zip");
            new Archive(half).export(again);
            assertThat(again).hasSameBinaryContentAs(archive);
        }
    }

    /** The one that is imported last. */
    private static String latest() {
        return List.of(OLD.id(), NEW.id(), LAST.id()).stream()
                .max(String::compareTo)
                .orElseThrow();
    }

    private Map<String, Long> rows() {
        return database.jdbi()
                .withHandle(handle -> TABLES.stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> handle.createQuery("select count(*) from " + table)
                                        .mapTo(Long.class)
                                        .one())));
    }

    private void stallAt(String table, String condition) {
        execute(url, stall(table, condition));
    }

    private static String stall(String table, String condition) {
        return """
                create function stall() returns trigger language plpgsql
                    as $$ begin perform pg_sleep(2); return new; end $$;
                create trigger stall before insert on %s for each row when (%s) execute function stall()
                """.formatted(table, condition);
    }

    private void go(String table) {
        execute(url, "drop trigger stall on " + table);
    }

    private static void execute(String url, String sql) {
        TestServer.execute(url, sql);
    }

    private Process child(String task, String argument) throws Exception {
        return child(url, task, argument);
    }

    private Process child(String on, String task, String argument) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        on,
                        task,
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private void killWhenStalled(Process child) throws Exception {
        killWhenStalled(child, database);
    }

    private static void killWhenStalled(Process child, Database watched) throws Exception {
        try {
            await(() -> stalled(watched));
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        await(() -> !busy(watched));
    }

    private static boolean stalled(Database watched) {
        return activity(watched, "wait_event = 'PgSleep'");
    }

    private static boolean busy(Database watched) {
        return activity(watched, "state <> 'idle'");
    }

    private static boolean activity(Database watched, String condition) {
        return watched.jdbi()
                .withHandle(handle -> handle.createQuery("""
                select count(*) > 0 from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and %s
                """.formatted(condition))
                        .mapTo(Boolean.class)
                        .one());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The process that is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (Database database = Database.open(arguments[0])) {
                if (arguments[1].equals("import")) {
                    new Archive(database).bring(Path.of(arguments[2]), false);
                } else {
                    new Documents(database).publish(NEW);
                }
            }
        }
    }
}
