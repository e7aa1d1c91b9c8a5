package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.interpretation;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;
import static org.yihaoda.kb.store.Samples.repeal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;

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
