package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.store.Impact.Affected;
import org.yihaoda.kb.store.Impact.Tie;
import org.yihaoda.kb.store.Impacts.Change;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.ValidityState;

class ImpactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final PolicyDocument OLD = Written.policy("云州市甲办法", 2020, 1, "为了便民，制定本办法。", "本办法自2020年4月1日起施行。");
    private static final PolicyDocument EXPLAINING = Written.interpretation(OLD, LocalDate.of(2020, 3, 3));
    private static final PolicyDocument ASIDE = Written.policy("云州市丙办法", 2022, 3, "本办法自2022年4月1日起施行，有效期5年。");
    private static final PolicyDocument NEW =
            Written.policy("云州市乙办法", 2024, 2, "本办法自2024年5月1日起施行。", "《云州市甲办法》（云政规〔2020〕1号）同时废止。");

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final Impacts impacts = new Impacts(database);

    @AfterEach
    void close() {
        database.close();
    }

    private void publish(PolicyDocument... all) {
        List.of(all).forEach(documents::publish);
    }

    @Test
    void documentThatEndsAnother_changesItAndItsInterpretation() {
        publish(OLD, EXPLAINING, ASIDE);

        Impact impact = impacts.impactOf(new Change.Publish(NEW), DAY);

        assertThat(impact.turn().before()).isNull();
        assertThat(impact.turn().after()).isEqualTo(ValidityState.IN_FORCE);
        assertThat(impact.ended()).isEqualTo(1);
        assertThat(impact.changed()).extracting(Affected::document).containsExactly(OLD, EXPLAINING);
        Affected old = impact.changed().getFirst();
        assertThat(old.turn())
                .isEqualTo(new Impact.Turn(
                        ValidityState.IN_FORCE,
                        ValidityState.REPEALED,
                        LocalDate.of(2024, 5, 1),
                        ValidityState.REPEALED));
        assertThat(old.ties()).containsExactly(new Tie.Named(RelationType.REPEALS, "《云州市甲办法》（云政规〔2020〕1号）同时废止。"));
        assertThat(impact.changed().getLast().ties()).containsExactly(new Tie.Through(OLD.id(), OLD.title()));
        assertThat(impact.tied()).isEmpty();
    }

    @Test
    void foretelling_changesNothing() {
        publish(OLD, EXPLAINING);
        long last = new ChangeLog(database).last();

        impacts.impactOf(new Change.Publish(NEW), DAY);
        impacts.impactOf(new Change.Withdraw(OLD.id()), DAY);
        impacts.impactOf(new Change.Hold(OLD.id()), DAY);

        assertThat(new ChangeLog(database).last()).isEqualTo(last);
        assertThat(documents.find(NEW.id())).isEmpty();
        assertThat(documents.find(OLD.id())).contains(OLD);
        assertThat(documents.standing(OLD).at(DAY)).isEqualTo(ValidityState.IN_FORCE);
    }

    @Test
    void withdrawnDocument_noLongerEndsAnother() {
        publish(OLD, NEW);

        Impact impact = impacts.impactOf(new Change.Withdraw(NEW.id()), DAY);

        assertThat(impact.turn().after()).isNull();
        assertThat(impact.ended()).isZero();
        assertThat(impact.changed()).singleElement().satisfies(each -> {
            assertThat(each.document()).isEqualTo(OLD);
            assertThat(each.turn().before()).isEqualTo(ValidityState.REPEALED);
            assertThat(each.turn().after()).isEqualTo(ValidityState.IN_FORCE);
        });
    }

    @Test
    void heldDocument_isComparedWithItsNeverHavingBeenThere() {
        publish(OLD, EXPLAINING, ASIDE);
        Impact foretold = impacts.impactOf(new Change.Publish(NEW), DAY);
        publish(NEW);

        assertThat(impacts.impactOf(new Change.Hold(NEW.id()), DAY)).isEqualTo(foretold);
    }

    @Test
    void interpretation_isTiedWithoutAChange() {
        publish(OLD);

        Impact impact = impacts.impactOf(new Change.Publish(EXPLAINING), DAY);

        assertThat(impact.changed()).isEmpty();
        assertThat(impact.tied()).singleElement().satisfies(each -> {
            assertThat(each.document()).isEqualTo(OLD);
            assertThat(each.ties()).singleElement().isInstanceOf(Tie.Named.class);
        });
    }

    @Test
    void cleanUpDecision_isCountedAndItsRowsThatMeetNothingAreListed() {
        publish(OLD, ASIDE);
        PolicyDocument decision = Written.decision(
                2025,
                9,
                List.of(
                        List.of("1", "云州市甲办法", "云政规〔2020〕1号"),
                        List.of("2", "云州市早已丢失的办法", "云政规〔2011〕8号"),
                        List.of("3", "无法辨认", "")));

        Impact impact = impacts.impactOf(new Change.Publish(decision), LocalDate.of(2025, 6, 1));

        assertThat(impact.ended()).isEqualTo(1);
        assertThat(impact.changed()).extracting(Affected::document).containsExactly(OLD);
        assertThat(impact.unresolved())
                .singleElement()
                .satisfies(each -> assertThat(each.act().words()).contains("早已丢失"));
        assertThat(impact.unread())
                .singleElement()
                .satisfies(each -> assertThat(each.act().words()).contains("无法辨认"));
    }

    @Test
    void changeOfALaterDay_isForetoldWithThatDay() {
        publish(OLD);

        Impact impact = impacts.impactOf(new Change.Publish(NEW), LocalDate.of(2024, 4, 1));

        assertThat(impact.changed()).singleElement().satisfies(each -> {
            assertThat(each.turn().before()).isEqualTo(each.turn().after());
            assertThat(each.turn().on()).isEqualTo("2024-05-01");
            assertThat(each.turn().becomes()).isEqualTo(ValidityState.REPEALED);
        });
    }

    @Test
    void documentThatIsNotHeld_cannotBeWithdrawn() {
        assertThatThrownBy(() -> impacts.impactOf(new Change.Withdraw("0123456789abcdef"), DAY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("0123456789abcdef")
                .hasMessageContaining("is not held");
    }

    /** Whatever is published next, the foretold changes are those that all standings show afterwards. */
    @Test
    void everyChange_isForetoldExactly() {
        PolicyDocument newer = Written.policy("云州市丙办法", 2025, 4, "本办法自2025年4月1日起施行，有效期5年。");
        PolicyDocument amending = Written.policy(
                "云州市人民政府关于修改《云州市乙办法》的决定", 2025, 5, "将《云州市乙办法》（云政规〔2024〕2号）第一条修改为：“本办法自2024年5月1日起施行，有效期5年。”");
        PolicyDocument decision = Written.decision(2025, 9, List.of(List.of("1", "云州市甲办法", "云政规〔2020〕1号")));
        PolicyDocument blanket =
                Written.policy("云州市人民政府关于行政规范性文件清理结果的决定", 2026, 1, "除本决定附件所列文件外，2023年1月1日以前印发的规范性文件一律废止。");
        PolicyDocument second = Written.interpretation(ASIDE, LocalDate.of(2022, 3, 2));
        PolicyDocument unlike = Written.reworded(NEW, "本办法自2024年7月1日起施行。");
        List<PolicyDocument> order =
                List.of(EXPLAINING, NEW, second, OLD, ASIDE, newer, amending, decision, blanket, unlike, NEW);
        for (PolicyDocument document : order) {
            Impact foretold = impacts.impactOf(new Change.Publish(document), DAY);
            Map<String, Standing> before = standings();
            documents.publish(document);
            assertThat(changed(foretold)).as(document.title()).isEqualTo(different(before, standings(), document.id()));
        }
        for (PolicyDocument document : List.of(blanket, newer, OLD, decision)) {
            Impact foretold = impacts.impactOf(new Change.Withdraw(document.id()), DAY);
            Map<String, Standing> before = standings();
            documents.withdraw(document.id(), "试验");
            assertThat(changed(foretold)).as(document.title()).isEqualTo(different(before, standings(), document.id()));
        }
    }

    private static Set<String> changed(Impact impact) {
        return impact.changed().stream()
                .map(each -> each.document().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Standing> standings() {
        List<PolicyDocument> all = new ArrayList<>();
        documents.forEach(all::add);
        Map<String, Standing> standings = new HashMap<>();
        all.forEach(each -> standings.put(each.id(), documents.standing(each)));
        return standings;
    }

    /** Those whose state on some day, or whose clauses, differ. */
    private static Set<String> different(Map<String, Standing> before, Map<String, Standing> after, String but) {
        Set<String> ids = new TreeSet<>();
        after.forEach((id, standing) -> {
            Standing old = before.get(id);
            if (!id.equals(but) && old != null && !(same(old, standing))) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static boolean same(Standing one, Standing other) {
        Set<LocalDate> days = new TreeSet<>();
        one.timeline().spans().forEach(span -> days.add(span.from()));
        other.timeline().spans().forEach(span -> days.add(span.from()));
        return one.versions().equals(other.versions()) && days.stream().allMatch(day -> one.at(day) == other.at(day));
    }
}
