package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;

/** What {@code eval links} prints for people. */
record LinksText(PrintWriter out) {
    void print(LinksView view) {
        out.println(KbWording.text(
                "links.head",
                view.n(),
                count(view, "linked"),
                count(view, "unresolved"),
                count(view, "silent"),
                count(view, "sameTitlePresent"),
                count(view, "sameTitleLinked"),
                baseline(view)));
        out.println(KbWording.text("links.sample", view.sample().size()));
        view.sample()
                .forEach(each -> out.println("  "
                        + KbWording.text(
                                "links.link", each.interpretation(), each.policy(), KbWording.of(each.how()))));
        out.println(KbWording.text("links.unresolved", view.unresolved().size()));
        view.unresolved()
                .forEach(each ->
                        out.println("  " + KbWording.text("links.tie", each.interpretation(), each.reference())));
        out.println(KbWording.text("links.silent", view.silent().size()));
        view.silent().forEach(each -> out.println("  " + each));
        out.println(KbWording.text("links.missed", view.missed().size()));
        view.missed()
                .forEach(each -> out.println("  " + KbWording.text("links.tie", each.interpretation(), each.policy())));
    }

    private static int baseline(LinksView view) {
        Map<String, Integer> exactTitle = view.baselines().getOrDefault("exactTitle", Map.of());
        return exactTitle.getOrDefault("linked", 0);
    }

    private static int count(LinksView view, String metric) {
        return Objects.requireNonNull(view.metrics().get(metric));
    }
}
