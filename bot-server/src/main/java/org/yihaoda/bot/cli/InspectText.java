package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.ValidityState;

/** What {@code inspect} prints for people. */
record InspectText(PrintWriter out, LocalDate day) {
    private static final int SHOWN = 60;

    void print(InspectView view) {
        line("inspect.file", view.file());
        line("inspect.outcome", ReadingWording.of(view.detail()), ReadingWording.detail(view.detail()));
        if (view.validity() != null) {
            metadata(view);
            outline(view);
            passages(view);
            relations(view.relations());
            validity(view.validity());
            attachments(view);
        }
        health(view.health());
        out.println();
    }

    private void line(String key, Object... values) {
        out.println(ReadingWording.text(key, values));
    }

    private void item(String key, Object... values) {
        out.println("  " + ReadingWording.text(key, values));
    }

    private void metadata(InspectView view) {
        line("inspect.metadata");
        view.metadata().forEach((name, value) -> item("inspect.value", label(name), shown(name, value), origin(value)));
    }

    private static String label(String name) {
        return Stream.of(Field.values())
                .filter(each -> each.identifier().equals(name))
                .findFirst()
                .map(ReadingWording::of)
                .orElseGet(() -> ReadingWording.text(name.equals("kind") ? "field.kind" : "field.region"));
    }

    private static String shown(String name, InspectView.ValueView value) {
        @Nullable String written = value.value();
        if (written == null) {
            return ReadingWording.text("inspect.none");
        }
        return name.equals("kind") ? Wording.of(DocumentKind.valueOf(written)) : written;
    }

    private static String origin(InspectView.ValueView value) {
        return value.origin() == null
                ? ReadingWording.text("origin.rules")
                : ReadingWording.of(Origin.valueOf(value.origin()));
    }

    private void outline(InspectView view) {
        line("inspect.outline", view.outline().size());
        view.outline()
                .forEach(each ->
                        out.println("  " + "  ".repeat(each.level()) + path(each.path()) + " " + each.heading()));
    }

    private void passages(InspectView view) {
        line("inspect.passages", view.passages().size());
        view.passages()
                .forEach(each -> item(
                        "inspect.passage",
                        ReadingWording.of(PassageRole.valueOf(each.role())),
                        path(each.path()),
                        shortened(each.text())));
    }

    private static String path(String path) {
        return path.isEmpty() ? ReadingWording.text("inspect.noPath") : path;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }

    private void relations(List<InspectView.RelationView> relations) {
        if (!relations.isEmpty()) {
            line("inspect.relations");
            relations.forEach(each -> item(
                    "inspect.relation",
                    ReadingWording.of(RelationType.valueOf(each.type())),
                    KbWording.named(each.title(), each.docNo()),
                    shortened(each.words())));
        }
    }

    private void validity(InspectView.ValidityView validity) {
        line("inspect.validity", validity.stateLabel(), day);
        out.println("  " + validity.explanation());
        validity.timeline()
                .forEach(span -> item(
                        "inspect.span",
                        or(span.from(), "inspect.begin"),
                        or(span.to(), "inspect.end"),
                        Explanation.label(ValidityState.valueOf(span.state()))));
        validity.evidence().forEach(words -> item("inspect.evidence", shortened(words)));
    }

    private static String or(@Nullable String day, String key) {
        return day == null ? ReadingWording.text(key) : day;
    }

    private void attachments(InspectView view) {
        if (!view.attachments().isEmpty()) {
            line("inspect.attachments");
            view.attachments()
                    .forEach(each -> item(
                            "inspect.attachment",
                            each.name(),
                            ReadingWording.text(each.held() ? "inspect.held" : "inspect.notHeld")));
        }
    }

    private void health(InspectView.HealthView health) {
        if (health.signs() > 0) {
            line("inspect.health", health.signs());
            health.evidence().forEach(each -> item("inspect.place", each));
        }
    }
}
