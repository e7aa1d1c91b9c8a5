package org.yihaoda.kb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.kb.audit.AuditCheck.Fault;
import org.yihaoda.kb.audit.AuditCheck.Head;
import org.yihaoda.kb.audit.AuditCheck.Verdict;

@DisplayName("SEC-13: a trail that was tampered with is found out")
class AuditCheckTest {
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private static Deed deed(int number) {
        return new Deed(
                NOON.plusSeconds(number),
                "editor",
                "192.0.2.7",
                Deed.Act.ACCOUNT_CHANGE,
                "account/" + number,
                "{\"unit\":\"甲\"}",
                null,
                Deed.Outcome.DONE);
    }

    private static List<AuditEntry> trail(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 1; i <= length; i++) {
            AuditEntry entry = AuditEntry.after(head.number(), head.hash(), deed(i));
            entries.add(entry);
            head = head(entry);
        }
        return entries;
    }

    private static Head head(AuditEntry entry) {
        return new Head(entry.number(), entry.hash());
    }

    private static Verdict check(List<AuditEntry> entries) {
        return AuditCheck.of(entries.stream(), head(trail(5).getLast()), null);
    }

    @Test
    void untouchedTrail_isWhole() {
        assertThat(check(trail(5))).isEqualTo(new Verdict.Whole(head(trail(5).getLast())));
        assertThat(AuditCheck.of(Stream.empty(), Head.NONE, null)).isEqualTo(new Verdict.Whole(Head.NONE));
    }

    static Stream<Deed> changed() {
        Deed was = deed(3);
        return Stream.of(
                new Deed(
                        was.at().plusNanos(1_000),
                        was.account(),
                        was.address(),
                        was.act(),
                        was.object(),
                        was.before(),
                        was.after(),
                        was.outcome()),
                new Deed(
                        was.at(),
                        "other",
                        was.address(),
                        was.act(),
                        was.object(),
                        was.before(),
                        was.after(),
                        was.outcome()),
                new Deed(
                        was.at(),
                        was.account(),
                        "::1",
                        was.act(),
                        was.object(),
                        was.before(),
                        was.after(),
                        was.outcome()),
                new Deed(
                        was.at(),
                        was.account(),
                        was.address(),
                        Deed.Act.UNLOCK,
                        was.object(),
                        was.before(),
                        was.after(),
                        was.outcome()),
                new Deed(
                        was.at(),
                        was.account(),
                        was.address(),
                        was.act(),
                        "account/4",
                        was.before(),
                        was.after(),
                        was.outcome()),
                new Deed(
                        was.at(),
                        was.account(),
                        was.address(),
                        was.act(),
                        was.object(),
                        null,
                        was.after(),
                        was.outcome()),
                // A text that is not there is not an empty one.
                new Deed(
                        was.at(),
                        was.account(),
                        was.address(),
                        was.act(),
                        was.object(),
                        was.before(),
                        "",
                        was.outcome()),
                was.refused());
    }

    @ParameterizedTest
    @MethodSource
    void changed(Deed other) {
        List<AuditEntry> entries = trail(5);
        AuditEntry was = entries.get(2);
        entries.set(2, new AuditEntry(was.number(), other, was.previous(), was.hash()));

        assertThat(check(entries)).isEqualTo(new Verdict.Broken(3, Fault.CHANGED));
    }

    @Test
    void entryTakenOut_isMissed() {
        List<AuditEntry> entries = trail(5);
        entries.remove(2);

        assertThat(check(entries)).isEqualTo(new Verdict.Broken(3, Fault.MISSING));
    }

    /** Who forges an entry has to forge all that follow. */
    @Test
    void entryForgedWithItsHash_doesNotFitTheNext() {
        List<AuditEntry> entries = trail(5);
        AuditEntry before = entries.get(1);
        entries.set(2, AuditEntry.after(before.number(), before.hash(), deed(3).refused()));

        assertThat(check(entries)).isEqualTo(new Verdict.Broken(4, Fault.MISSING));
    }

    @Test
    void endCutOff_isMissed() {
        assertThat(check(trail(5).subList(0, 3))).isEqualTo(new Verdict.Broken(4, Fault.CUT_OFF));
    }

    /** The trail written anew as a whole is right in itself; a head noted down elsewhere shows it. */
    @Test
    void trailWrittenAnew_isFoundByAHeadNotedDown() {
        List<AuditEntry> entries = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 1; i <= 5; i++) {
            AuditEntry entry = AuditEntry.after(head.number(), head.hash(), deed(i).refused());
            entries.add(entry);
            head = head(entry);
        }
        Head known = head(trail(4).getLast());

        assertThat(AuditCheck.of(entries.stream(), head, null)).isInstanceOf(Verdict.Whole.class);
        assertThat(AuditCheck.of(entries.stream(), head, known)).isEqualTo(new Verdict.Broken(4, Fault.REWRITTEN));
        assertThat(AuditCheck.of(trail(3).stream(), head(trail(3).getLast()), known))
                .isEqualTo(new Verdict.Broken(4, Fault.CUT_OFF));
    }
}
