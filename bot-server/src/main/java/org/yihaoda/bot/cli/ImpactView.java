package org.yihaoda.bot.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.check.Finding;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Acts;
import org.yihaoda.kb.store.Impact;
import org.yihaoda.kb.store.Impacts;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.ValidityState;

/**
 * What a change would do, as {@code kb impact --json} prints it. A state is null where the document is not held.
 *
 * @param change PUBLISH, HOLD or WITHDRAW
 * @param ended how many documents it ends
 */
record ImpactView(
        String change,
        String asOf,
        NameView document,
        TurnView turn,
        long ended,
        List<AffectedView> changed,
        List<AffectedView> tied,
        List<ActView> unresolved,
        List<ActView> unread) {
    record NameView(String id, String title, @Nullable String documentNumber, String kind) {
        static NameView of(PolicyDocument document) {
            return new NameView(
                    document.id(),
                    document.title(),
                    document.number() == null ? null : document.number().display(),
                    document.kind().name());
        }
    }

    /**
     * How a state changes.
     *
     * @param changesOn the first day whose state changes; null when none does, or all do from the beginning of time
     * @param becomes the state on that day
     */
    record TurnView(
            @Nullable String before,
            @Nullable String after,
            boolean changes,
            @Nullable String changesOn,
            @Nullable String becomes) {}

    record AffectedView(NameView document, TurnView turn, boolean clausesChange, List<TieView> ties) {}

    /**
     * How it is tied: NAMED by the subject, NAMING it, of the SAME_NAME, THROUGH another one, or by a BLANKET act.
     *
     * @param type the relation's, for NAMED and NAMING
     * @param through the id of the document between, for THROUGH
     */
    record TieView(
            String tie,
            @Nullable String type,
            @Nullable String through,
            @Nullable String words) {}

    /** An act that came to nothing. */
    record ActView(@Nullable String target, String words) {}

    static ImpactView of(Impact impact, Impacts.Change change, LocalDate day) {
        return new ImpactView(
                change.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                day.toString(),
                NameView.of(impact.subject()),
                turn(impact.turn()),
                impact.ended(),
                impact.changed().stream().map(ImpactView::affected).toList(),
                impact.tied().stream().map(ImpactView::affected).toList(),
                impact.unresolved().stream().map(ImpactView::act).toList(),
                impact.unread().stream().map(ImpactView::act).toList());
    }

    private static TurnView turn(Impact.Turn turn) {
        return new TurnView(
                name(turn.before()),
                name(turn.after()),
                turn.changes(),
                turn.on() == null || turn.on().equals(LocalDate.MIN)
                        ? null
                        : turn.on().toString(),
                name(turn.becomes()));
    }

    private static @Nullable String name(@Nullable ValidityState state) {
        return state == null ? null : state.name();
    }

    private static AffectedView affected(Impact.Affected each) {
        return new AffectedView(
                NameView.of(each.document()),
                turn(each.turn()),
                each.clausesChange(),
                each.ties().stream().map(ImpactView::tie).toList());
    }

    private static TieView tie(Impact.Tie tie) {
        return switch (tie) {
            case Impact.Tie.Named(var type, String words) -> new TieView("NAMED", type.name(), null, words);
            case Impact.Tie.Naming(var type, String words) -> new TieView("NAMING", type.name(), null, words);
            case Impact.Tie.SameName() -> new TieView("SAME_NAME", null, null, null);
            case Impact.Tie.Through(String id, var _) -> new TieView("THROUGH", null, id, null);
            case Impact.Tie.Blanket() -> new TieView("BLANKET", null, null, null);
        };
    }

    private static ActView act(Acts.Stated stated) {
        return new ActView(target(stated), stated.act().words());
    }

    /** The document that an act names; null when its words name none. */
    static @Nullable String target(Acts.Stated stated) {
        return stated.act() instanceof Act.Targeted targeted ? Finding.written(targeted.target()) : null;
    }
}
