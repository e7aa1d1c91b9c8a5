package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.audit.AuditCheck.Fault;
import org.yihaoda.kb.audit.AuditCheck.Verdict;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;

@DisplayName("SEC-13: the audit's trail is append-only, and a changed row is found")
class AuditTrailTest {
    private final String url = TestServer.emptyDatabase();
    private final Database database = Database.open(url);
    private final AuditTrail trail = new AuditTrail(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static Deed deed(int number) {
        return new Deed(
                Instant.parse("2026-06-01T04:00:00.123456789Z").plusSeconds(number),
                "auditor",
                "192.0.2.7",
                Deed.Act.SIGN_IN,
                "account/𬭁" + number,
                null,
                "{}",
                Deed.Outcome.REFUSED);
    }

    private void append(int count) {
        IntStream.rangeClosed(1, count).forEach(i -> trail.append(deed(i)));
    }

    @Test
    void deeds_areReadBackAsTheyWere_theLatestFirst() {
        append(3);

        assertThat(trail.before(Long.MAX_VALUE, 10))
                .extracting(AuditEntry::number, AuditEntry::deed)
                .containsExactly(tuple(3L, deed(3)), tuple(2L, deed(2)), tuple(1L, deed(1)));
        assertThat(trail.before(3, 1)).extracting(AuditEntry::number).containsExactly(2L);
        assertThat(trail.check(null)).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'x' where number = 2",
                "delete from audit_entry where number = 3",
                "truncate audit_entry"
            })
    void database_refusesToChangeIt(String sql) {
        append(3);

        assertThatThrownBy(() -> TestServer.execute(url, sql)).rootCause().hasMessageContaining("append-only");
        assertThat(trail.check(null)).isInstanceOf(Verdict.Whole.class);
    }

    /** An administrator of the database can take the guard away; the chain still tells. */
    @ParameterizedTest
    @ValueSource(strings = {"outcome = 'DONE'", "outcome = 'SO SO'", "act = 'X'", "became = null", "done_at = now()"})
    void rowChangedBehindTheGuard_isFound(String change) {
        append(4);
        TestServer.execute(
                url,
                "alter table audit_entry disable trigger audit_entry_stays;" + " update audit_entry set " + change
                        + " where number = 2");

        assertThat(trail.check(null)).isEqualTo(new Verdict.Broken(2, Fault.CHANGED));
    }

    @Test
    void rowsDeletedBehindTheGuard_areFound() {
        append(4);
        TestServer.execute(
                url,
                "alter table audit_entry disable trigger audit_entry_stays; delete from audit_entry where number > 2");

        assertThat(trail.check(null)).isEqualTo(new Verdict.Broken(3, Fault.CUT_OFF));
    }

    @Test
    void appendedByManyAtOnce_isStillOneChain() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> trail.append(deed(i))))
                    .toList();
            for (var each : all) {
                each.get();
            }
        }
        assertThat(trail.check(null))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.head().number()).isEqualTo(40));
    }
}
