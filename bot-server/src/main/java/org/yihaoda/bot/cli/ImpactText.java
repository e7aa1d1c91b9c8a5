package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yihaoda.kb.store.Acts;
import org.yihaoda.kb.store.Impact;
import org.yihaoda.kb.store.Impact.Affected;
import org.yihaoda.kb.store.Impact.Tie;
import org.yihaoda.kb.store.Impact.Turn;
import org.yihaoda.kb.store.Impacts;

/** What {@code kb impact} prints for people. */
record ImpactText(PrintWriter out, LocalDate day) {
    void print(Impact impact, Impacts.Change change) {
        String subject = NamedDocuments.line(impact.subject());
        out.println(KbWording.text("impact." + change.getClass().getSimpleName(), subject, day));
        out.println(KbWording.text("impact.itself", turn(impact.turn())));
        out.println(KbWording.text("impact.ended", impact.ended()));
        affected("impact.changed", impact.changed());
        affected("impact.tied", impact.tied());
        acts("impact.unresolved", impact.unresolved());
        acts("impact.unread", impact.unread());
    }

    private static String turn(Turn turn) {
        if (!turn.changes()) {
            return KbWording.text("turn.none", KbWording.state(turn.after()));
        }
        String states = KbWording.text("turn", KbWording.state(turn.before()), KbWording.state(turn.after()));
        LocalDate on = Objects.requireNonNull(turn.on());
        if (on.equals(LocalDate.MIN)) {
            return states;
        }
        String from = KbWording.text("since", on);
        return turn.after() == turn.becomes()
                ? KbWording.text("turn.from", states, from)
                : KbWording.text("turn.later", states, from, KbWording.state(turn.becomes()));
    }

    private void affected(String key, List<Affected> all) {
        out.println();
        out.println(KbWording.text(key, all.size()));
        for (Affected each : all) {
            out.println("  " + NamedDocuments.line(each.document()));
            out.println("    " + turn(each.turn()) + (each.clausesChange() ? KbWording.text("impact.clauses") : ""));
            out.println("    " + each.ties().stream().map(ImpactText::tie).collect(Collectors.joining("；")));
        }
    }

    private static String tie(Tie tie) {
        return switch (tie) {
            case Tie.Named(var type, var _) -> KbWording.text("tie.named", relation(type.name(), ".out"));
            case Tie.Naming(var type, var _) -> KbWording.text("tie.naming", relation(type.name(), ".out"));
            case Tie.SameName() -> KbWording.text("tie.sameName");
            case Tie.Through(String id, String title) ->
                KbWording.text("tie.through", KbWording.named(title, null), id);
            case Tie.Blanket() -> KbWording.text("tie.blanket");
        };
    }

    private static String relation(String type, String direction) {
        return KbWording.text("RelationType." + type + direction);
    }

    private void acts(String key, List<Acts.Stated> acts) {
        if (!acts.isEmpty()) {
            out.println();
            out.println(KbWording.text(key, acts.size()));
            acts.forEach(each -> {
                String target = ImpactView.target(each);
                out.println(
                        "  " + (target == null ? "" : target + "：") + each.act().words());
            });
        }
    }
}
