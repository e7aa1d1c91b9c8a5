package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.interpretation;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;
import static org.yihaoda.kb.store.Samples.repeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityState;

class WithdrawTest {
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final ChangeLog log = new ChangeLog(database);
    private final PolicyDocument target = policy("云州市甲办法", number(3));
    private final PolicyDocument reading = interpretation("甲办法解读", new Reference("云州市甲办法", number(3)));
    private final PolicyDocument decision = policy("云州市决定", number(9), repeal("云州市甲办法", number(3)));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void withdrawnDocument_isGoneFromEveryQuestion() {
        documents.publish(target);
        assertThat(documents.withdraw(target.id(), "误发")).isTrue();
        assertThat(documents.find(target.id())).isEmpty();
        assertThat(documents.named("云政规〔2024〕3号")).isEmpty();
        assertThat(documents.count()).isZero();
        List<PolicyDocument> all = new ArrayList<>();
        documents.forEach(all::add);
        assertThat(all).isEmpty();
    }

    @Test
    void withdrawingTwiceOrTheUnknown_saysNo() {
        documents.publish(target);
        documents.withdraw(target.id(), "误发");
        long seen = log.last();
        assertThat(documents.withdraw(target.id(), "误发")).isFalse();
        assertThat(documents.withdraw("none", "误发")).isFalse();
        assertThat(log.last()).isEqualTo(seen);
    }

    @Test
    void withdrawnDecision_bringsItsTargetBackAndLogsIt() {
        List.of(target, reading, decision).forEach(documents::publish);
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.REPEALED);
        long seen = log.last();
        documents.withdraw(decision.id(), "误发");
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(log.after(seen))
                .extracting(ChangeLog.Entry::documentId)
                .containsExactlyInAnyOrder(decision.id(), target.id(), reading.id());
    }

    @Test
    void withdrawnPolicy_leavesItsInterpretationUnmarked() {
        documents.publish(target);
        documents.publish(reading);
        documents.withdraw(target.id(), "误发");
        assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.UNKNOWN);
        assertThat(documents.interpreted(reading)).isEmpty();
    }

    @Test
    void publishedAgainUnchanged_isBackWithAllThatItDid() {
        List.of(target, reading, decision).forEach(documents::publish);
        documents.withdraw(decision.id(), "误发");
        long seen = log.last();
        assertThat(documents.publish(decision)).isEqualTo(Documents.Change.CHANGED);
        assertThat(documents.find(decision.id())).contains(decision);
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.REPEALED);
        assertThat(log.after(seen))
                .extracting(ChangeLog.Entry::documentId)
                .containsExactlyInAnyOrder(decision.id(), target.id(), reading.id());
        assertThat(documents.publish(decision)).isEqualTo(Documents.Change.UNCHANGED);
        assertThat(documents.withdraw(decision.id(), "再次误发")).isTrue();
    }

    /** PD-19: every state in which a document was ever published is kept. */
    @Test
    void everyPublishedState_isKeptAsAVersion() {
        documents.publish(target);
        documents.publish(policy("云州市甲办法", number(3), "补助按月发放。"));
        documents.withdraw(target.id(), "误发");
        documents.publish(target);
        List<String> versions = database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select version || ' ' || (content::text like '%按月发放%') from document_version"
                                        + " where document_id = :id order by version")
                        .bind("id", target.id())
                        .mapTo(String.class)
                        .list());
        assertThat(versions).containsExactly("1 false", "2 true", "3 false");
    }

    @Test
    void reasonOfTheWithdrawal_isKept() {
        documents.publish(target);
        documents.withdraw(target.id(), "来源更正");
        String reason = database.jdbi()
                .withHandle(handle -> handle.createQuery("select withdrawn_why from document where id = :id")
                        .bind("id", target.id())
                        .mapTo(String.class)
                        .one());
        assertThat(reason).isEqualTo("来源更正");
    }
}
