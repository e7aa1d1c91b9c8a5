package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yihaoda.kb.store.Samples.interpretation;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;
import static org.yihaoda.kb.store.Samples.repeal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;

class ChangeLogTest {
    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final ChangeLog log = new ChangeLog(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void emptyStore_hasNoChanges() {
        assertThat(log.last()).isZero();
        assertThat(log.after(0)).isEmpty();
    }

    @Test
    void changes_comeInOrderAndEachDocumentOnce() {
        PolicyDocument first = policy("云州市甲办法", number(1));
        PolicyDocument second = policy("云州市乙办法", number(2));
        documents.publish(first);
        documents.publish(second);
        assertThat(ids(0)).containsExactly(first.id(), second.id());
        long seen = log.last();
        documents.publish(policy("云州市甲办法", number(1), repeal("云州市丙办法", null)));
        assertThat(ids(0)).containsExactly(second.id(), first.id());
        assertThat(ids(seen)).containsExactly(first.id());
        assertThat(log.after(seen).getLast().sequence()).isEqualTo(log.last());
    }

    @Test
    void unchangedDocument_isNotLogged() {
        documents.publish(policy("云州市甲办法", number(1)));
        long seen = log.last();
        documents.publish(policy("云州市甲办法", number(1)));
        assertThat(log.last()).isEqualTo(seen);
    }

    @Test
    void repeal_logsItsTargetAndTheTargetsInterpretations() {
        PolicyDocument target = policy("云州市甲办法", number(1));
        PolicyDocument reading = interpretation("甲办法解读", new Reference("云州市甲办法", null));
        PolicyDocument bystander = policy("云州市乙办法", number(2));
        List.of(target, reading, bystander).forEach(documents::publish);
        long seen = log.last();
        PolicyDocument decision = policy("云州市决定", number(9), repeal("云州市甲办法", number(1)));
        documents.publish(decision);
        assertThat(ids(seen)).containsExactlyInAnyOrder(decision.id(), target.id(), reading.id());
    }

    @Test
    void repealTakenBack_logsItsFormerTarget() {
        PolicyDocument target = policy("云州市甲办法", number(1));
        PolicyDocument reading = interpretation("甲办法解读", new Reference("云州市甲办法", null));
        documents.publish(target);
        documents.publish(reading);
        documents.publish(policy("云州市决定", number(9), repeal("云州市甲办法", number(1))));
        long seen = log.last();
        PolicyDocument decision = policy("云州市决定", number(9));
        documents.publish(decision);
        assertThat(ids(seen)).containsExactlyInAnyOrder(decision.id(), target.id(), reading.id());
    }

    @Test
    void policy_logsTheInterpretationsThatWaitedForIt() {
        PolicyDocument reading = interpretation("甲办法解读", new Reference("", number(1)));
        documents.publish(reading);
        long seen = log.last();
        PolicyDocument target = policy("云州市甲办法", number(1));
        documents.publish(target);
        assertThat(ids(seen)).containsExactlyInAnyOrder(target.id(), reading.id());
    }

    @Test
    void newVersion_logsTheOneBeforeAndItsInterpretations() {
        PolicyDocument old = policy("云州市甲办法", number(1));
        PolicyDocument reading = interpretation("甲办法解读", new Reference("", number(1)));
        documents.publish(old);
        documents.publish(reading);
        long seen = log.last();
        PolicyDocument renewed = Paper.titled("云州市甲办法")
                .number(number(5))
                .signed("2025-03-01")
                .says("本办法自2025年4月1日起施行。")
                .build();
        documents.publish(renewed);
        assertThat(ids(seen)).containsExactlyInAnyOrder(renewed.id(), old.id(), reading.id());
    }

    /** PD-16: what a whitelist does not name changes with it. */
    @Test
    void whitelist_logsWhatItEnds() {
        PolicyDocument old = policy("云州市甲办法", number(1));
        PolicyDocument elsewhere = Paper.titled("清河区甲办法")
                .region("990101")
                .signed(Samples.SIGNED)
                .says("内容。")
                .build();
        documents.publish(old);
        documents.publish(elsewhere);
        long seen = log.last();
        PolicyDocument decision = Paper.titled("云州市人民政府关于公布继续有效的文件目录的通知")
                .signed("2025-12-01")
                .says("除继续有效的文件外，2025年1月1日前印发的规范性文件一律废止。")
                .build();
        documents.publish(decision);
        assertThat(ids(seen)).containsExactlyInAnyOrder(decision.id(), old.id());
    }

    /** What hung on the document by its former name is told too. */
    @Test
    void renumberedPolicy_logsTheInterpretationsOfItsFormerNumber() {
        PolicyDocument first =
                Paper.titled("云州市甲办法").id("0123").number(number(1)).says("内容。").build();
        PolicyDocument reading = interpretation("解读", new Reference("", number(1)));
        documents.publish(first);
        documents.publish(reading);
        long seen = log.last();
        documents.publish(
                Paper.titled("云州市甲办法").id("0123").number(number(2)).says("内容。").build());
        assertThat(ids(seen)).containsExactlyInAnyOrder("0123", reading.id());
    }

    /**
     * A follower remembers the last place it saw. Were a slow publisher's place lower than one already seen, its document
     * would never reach the index. The trigger holds the slow one between drawing its place and committing.
     */
    @Test
    void slowPublisher_isNotPassedOver() throws Exception {
        PolicyDocument slow = policy("云州市慢办法", number(1));
        PolicyDocument quick = policy("云州市快办法", number(2));
        List<String> followed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Handle gate = database.jdbi().open()) {
            gate.execute("create function wait_at_gate() returns trigger language plpgsql as "
                    + "$$ begin perform pg_advisory_xact_lock(4242); return new; end $$");
            gate.execute("create trigger gate before insert on corpus_change for each row when (new.document_id = '"
                    + slow.id() + "') execute function wait_at_gate()");
            gate.execute("select pg_advisory_lock(4242)");
            CompletableFuture<?> slowly = CompletableFuture.runAsync(() -> documents.publish(slow), threads);
            await(() -> waiting(gate) == 1);
            CompletableFuture<?> quickly = CompletableFuture.runAsync(() -> documents.publish(quick), threads);
            await(() -> quickly.isDone() || waiting(gate) == 2);
            long seen = log.last();
            followed.addAll(ids(0));
            gate.execute("select pg_advisory_unlock(4242)");
            CompletableFuture.allOf(slowly, quickly).get(60, TimeUnit.SECONDS);
            followed.addAll(ids(seen));
        }
        assertThat(followed).containsExactlyInAnyOrder(slow.id(), quick.id());
    }

    /** A follower that reads 1, 2, 4 could not tell whether 3 is still to come. */
    @Test
    void rolledBackPublication_leavesNoHole() {
        documents.publish(policy("云州市甲办法", number(1)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.jdbi().useTransaction(handle -> {
                    Documents.publish(handle, policy("云州市乙办法", number(2)));
                    throw new IllegalStateException("the import was broken off");
                }));
        documents.publish(policy("云州市丙办法", number(3)));
        assertThat(sequences()).containsExactly(1L, 2L);
        assertThat(documents.count()).isEqualTo(2);
    }

    @Test
    void severalPublishers_leaveNoHole() throws Exception {
        int publishers = 6;
        int each = 12;
        try (ExecutorService threads = Executors.newFixedThreadPool(publishers)) {
            List<Callable<Void>> work = IntStream.range(0, publishers)
                    .<Callable<Void>>mapToObj(publisher -> () -> {
                        for (int i = 0; i < each; i++) {
                            int serial = 1 + publisher * each + i;
                            PolicyDocument document = policy("云州市第" + serial + "号办法", number(serial));
                            documents.publish(document);
                            if (i % 4 == 0) {
                                documents.withdraw(document.id(), "误发");
                            }
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work, 120, TimeUnit.SECONDS)) {
                done.get();
            }
        }
        int changes = publishers * (each + each / 4);
        assertThat(sequences())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, changes).boxed().toList());
    }

    /** Two importers that find the same new page publish it once. */
    @Test
    void sameDocumentFromTwoPublishers_isNewOnce() throws Exception {
        PolicyDocument document = policy("云州市甲办法", number(1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Handle gate = database.jdbi().open();
                Handle watch = database.jdbi().open()) {
            gate.begin();
            gate.execute("lock table corpus_change in share row exclusive mode");
            List<CompletableFuture<Documents.Change>> publishing = Stream.of(1, 2)
                    .map(unused -> CompletableFuture.supplyAsync(() -> documents.publish(document), threads))
                    .toList();
            await(() -> waiting(watch) == 2);
            gate.commit();
            assertThat(publishing)
                    .extracting(each -> each.get(60, TimeUnit.SECONDS))
                    .containsExactlyInAnyOrder(Documents.Change.NEW, Documents.Change.UNCHANGED);
        }
        assertThat(sequences()).containsExactly(1L);
    }

    /** Reading everything again goes through all rows; a page that is imported meanwhile waits, and neither fails. */
    @Test
    void publicationWhileAllIsReadAgain_failsNeither() throws Exception {
        documents.publish(Paper.titled("云州市甲办法").id("a1").says("内容。").build());
        documents.publish(Paper.titled("云州市乙办法").id("b1").says("内容。").build());
        PolicyDocument changed = Paper.titled("云州市乙办法").id("b1").says("新的内容。").build();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Handle gate = database.jdbi().open()) {
            gate.execute("update document set read_by = 0");
            gate.execute("create function wait_at_gate() returns trigger language plpgsql as "
                    + "$$ begin perform pg_advisory_xact_lock(4242); return new; end $$");
            gate.execute("create trigger gate before update on document for each row when (new.id = 'a1') "
                    + "execute function wait_at_gate()");
            gate.execute("select pg_advisory_lock(4242)");
            CompletableFuture<?> reading = CompletableFuture.runAsync(documents::readAgain, threads);
            await(() -> waiting(gate) == 1);
            CompletableFuture<?> publishing = CompletableFuture.runAsync(() -> documents.publish(changed), threads);
            await(() -> waiting(gate) == 2);
            gate.execute("select pg_advisory_unlock(4242)");
            assertThat(reading).succeedsWithin(Duration.ofSeconds(60));
            assertThat(publishing).succeedsWithin(Duration.ofSeconds(60));
        }
        assertThat(documents.find("b1")).contains(changed);
    }

    private List<Long> sequences() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select sequence from corpus_change order by sequence")
                        .mapTo(Long.class)
                        .list());
    }

    private static int waiting(Handle handle) {
        return handle.createQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database()")
                .mapTo(Integer.class)
                .one();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited for a minute").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private List<String> ids(long after) {
        return log.after(after).stream().map(ChangeLog.Entry::documentId).toList();
    }
}
