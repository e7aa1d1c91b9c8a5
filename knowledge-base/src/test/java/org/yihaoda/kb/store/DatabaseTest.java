package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private final String url = TestServer.emptyDatabase();

    @Test
    void emptyDatabase_isMigrated() {
        try (Database database = Database.open(url)) {
            assertThat(database.answers()).isTrue();
            assertThat(new Documents(database).count()).isZero();
            assertThat(history(database)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        }
    }

    @Test
    void secondOpen_changesNothing() {
        try (Database database = Database.open(url)) {
            new Documents(database).publish(Samples.policy("云州市甲办法", Samples.number(1)));
        }
        try (Database database = Database.open(url)) {
            assertThat(history(database)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
            assertThat(new Documents(database).count()).isEqualTo(1);
        }
    }

    @Test
    void twoOpenAtOnce_shareTheSchema() {
        try (Database first = Database.open(url);
                Database second = Database.open(url)) {
            new Documents(first).publish(Samples.policy("云州市甲办法", Samples.number(1)));
            assertThat(new Documents(second).count()).isEqualTo(1);
        }
    }

    @Test
    void newerSchema_isRefusedWithBothVersionsAndARemedy() {
        Database.open(url).close();
        TestServer.execute(
                url,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '99', 'of the future', 'SQL', 'V99__future.sql', 1, 'postgres', 1, true)");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(url).close())
                .withMessageContainingAll("schema version 99", "knows 9", "newer Yihaoda");
    }

    /** What fails is logged; what was bound may be a citizen's words, or a password's hash. */
    @Test
    void statementThatFails_tellsNothingOfWhatWasBound() {
        try (Database database = Database.open(url)) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> database.jdbi()
                            .useHandle(handle -> handle.createUpdate(
                                            "insert into account_session values (:word, :word, :word, now(), now(), :word)")
                                    .bind("word", "geheim")
                                    .execute()))
                    .satisfies(failure -> {
                        for (Throwable each = failure; each != null; each = each.getCause()) {
                            assertThat(String.valueOf(each.getMessage())).doesNotContain("geheim");
                        }
                    });
        }
    }

    @Test
    void unreachableServer_isRefusedWithoutThePassword() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(
                                "jdbc:postgresql://127.0.0.1:1/yihaoda?user=yihaoda&password=geheim&connectTimeout=1")
                        .close())
                .withMessageContaining("127.0.0.1:1")
                .withMessageNotContaining("geheim");
    }

    @Test
    void closedDatabase_doesNotAnswer() {
        Database database = Database.open(url);
        database.close();
        assertThat(database.answers()).isFalse();
    }

    private static List<String> history(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select version from flyway_schema_history order by 1")
                        .mapTo(String.class)
                        .list());
    }
}
