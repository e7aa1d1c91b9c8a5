package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.cli.ValidityView.EvidenceView;
import org.yihaoda.bot.cli.ValidityView.Interval;
import org.yihaoda.bot.cli.ValidityView.RelationView;

/** What {@code kb validity} prints for people. */
record ValidityText(PrintWriter out, LocalDate day) {
    void print(String name, List<ValidityView> views) {
        if (views.size() > 1) {
            out.println(KbWording.text("several", name, views.size()));
            views.forEach(view -> out.println("  " + named(view) + "  " + view.id() + "  " + view.stateLabel()));
        }
        for (ValidityView view : views) {
            if (views.size() > 1) {
                out.println();
            }
            print(view);
        }
    }

    private static String named(ValidityView view) {
        return KbWording.named(view.title(), view.documentNumber());
    }

    private void print(ValidityView view) {
        out.println(named(view));
        line("label.id", view.id());
        line("label.state", KbWording.text("stateOn", view.stateLabel(), day));
        line("label.explanation", view.explanation());
        line("label.interval", interval(view.interval()));
        clause(view.clause());
        out.println(KbWording.text("label.spans"));
        view.spans()
                .forEach(span ->
                        out.println("  " + interval(new Interval(span.from(), span.to())) + "  " + span.stateLabel()));
        out.println(KbWording.text(view.evidence().isEmpty() ? "label.noEvidence" : "label.evidence"));
        view.evidence().stream().map(ValidityText::evidence).distinct().forEach(each -> out.println("  " + each));
        successors(view);
        if (!view.relations().isEmpty()) {
            out.println(KbWording.text("label.relations"));
            view.relations().forEach(each -> out.println("  " + relation(each)));
        }
    }

    private void line(String key, String value) {
        out.println(KbWording.text(key) + value);
    }

    private void clause(ValidityView.@Nullable ClauseView clause) {
        if (clause != null) {
            String path = clause.path().isEmpty() ? clause.anchor() : clause.path();
            out.println(KbWording.text("label.clause", path, clause.stateLabel(), interval(clause.interval())));
            out.println("  " + clause.explanation());
            clause.text().lines().forEach(line -> out.println("  | " + line));
        }
    }

    private static String interval(Interval interval) {
        return KbWording.interval(
                interval.from() == null ? LocalDate.MIN : LocalDate.parse(interval.from()),
                interval.to() == null ? LocalDate.MAX : LocalDate.parse(interval.to()));
    }

    private static String evidence(EvidenceView each) {
        ValidityView.NameView by = each.by();
        String where = by == null
                ? KbWording.text("by.itself")
                : KbWording.named(by.title(), by.documentNumber()) + " " + by.id();
        return KbWording.text("evidence", each.strengthLabel(), where, each.words());
    }

    private void successors(ValidityView view) {
        if (view.successors().isEmpty() && !view.circular()) {
            return;
        }
        out.println(KbWording.text("label.successor"));
        view.successors()
                .forEach(each -> out.println("  → " + KbWording.named(each.title(), each.documentNumber()) + "  "
                        + each.id() + "  " + each.stateLabel()));
        if (view.circular()) {
            out.println("  " + KbWording.text("circular"));
        }
    }

    private static String relation(RelationView each) {
        String type = KbWording.text("RelationType." + each.type() + (each.outgoing() ? ".out" : ".in"));
        String other = each.title().isEmpty() && each.documentNumber() != null
                ? each.documentNumber()
                : KbWording.named(each.title(), each.documentNumber());
        return type + "  " + other + "  " + (each.id() == null ? KbWording.text("notHeld") : each.id());
    }
}
