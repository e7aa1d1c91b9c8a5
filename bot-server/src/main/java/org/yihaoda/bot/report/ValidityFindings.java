package org.yihaoda.bot.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihaoda.kb.store.ImportedDocuments.Imported;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.ValidityState;

/** How the new and changed documents stand, and on which words that rests; what a person should check comes first. */
final class ValidityFindings implements Section {
    private static final int MOST = 500;
    private static final int SENTENCES = 3;
    private static final int ACTS = 5;
    private static final int LONGEST = 300;

    /** A document with what is said of it. */
    private record Told(Place place, String told, List<String> words, int leftOut) {}

    private final Map<ValidityState, CutList<Told>> states = new EnumMap<>(ValidityState.class);
    private final CutList<Told> acting = new CutList<>(MOST);
    private final Set<String> changed;
    private final Sources sources;
    private final LocalDate day;

    /** @param changed the ids of the documents that are new or changed */
    ValidityFindings(Set<String> changed, Sources sources, LocalDate day) {
        this.changed = changed;
        this.sources = sources;
        this.day = day;
    }

    void add(Imported imported) {
        if (!changed.contains(imported.document().id())) {
            return;
        }
        Place place = Place.of(imported, sources);
        Span span = imported.standing().timeline().at(day);
        String sentence = Explanation.of(imported.standing().timeline(), day);
        List<String> quoted = span.because().stream()
                .map(Explanation::quoted)
                .distinct()
                .filter(words -> !sentence.contains(words))
                .toList();
        states.computeIfAbsent(span.state(), unused -> new CutList<>(MOST))
                .add(told(place, sentence, quoted, SENTENCES));
        if (!imported.acts().isEmpty()) {
            acting.add(acting(place, imported.acts()));
        }
    }

    private static Told acting(Place place, List<Act> acts) {
        long unread = acts.stream().filter(Act.Unread.class::isInstance).count();
        String told = unread == 0
                ? ReportWording.text("acts", acts.size())
                : ReportWording.text("acts.unread", acts.size(), unread);
        List<String> words = acts.stream()
                .map(act -> ReportWording.text(act instanceof Act.Unread ? "quoted.unread" : "quoted", act.words()))
                .distinct()
                .toList();
        return told(place, told, words, ACTS);
    }

    private static Told told(Place place, String told, List<String> words, int most) {
        List<String> first =
                words.stream().limit(most).map(ValidityFindings::shortened).toList();
        return new Told(place, shortened(told), first, words.size() - first.size());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
    }

    @Override
    public String name() {
        return "validity";
    }

    @Override
    public void write(Html html) {
        html.element("p", ReportWording.text(states.isEmpty() ? "validity.none" : "validity.head", day));
        state(html, ValidityState.CONTRADICTED, true);
        if (acting.all() > 0) {
            group(html, "acts", ReportWording.text("acts.label"), acting, true);
        }
        states.keySet().stream()
                .filter(state -> state != ValidityState.CONTRADICTED)
                .forEach(state -> state(html, state, false));
    }

    private void state(Html html, ValidityState state, boolean unfolded) {
        CutList<Told> list = states.get(state);
        if (list != null) {
            group(html, "state-" + state, Explanation.label(state), list, unfolded);
        }
    }

    private static void group(Html html, String id, String label, CutList<Told> list, boolean unfolded) {
        html.element("h3", ReportWording.text("group", label, list.all()), "id", id);
        if (!unfolded) {
            html.open("details").element("summary", ReportWording.text("validity.each", label));
        }
        new Rows(html)
                .list(
                        ReportWording.text("group.caption", label),
                        ReportWording.text("column.why"),
                        list,
                        (into, each) -> each.place().write(into),
                        ValidityFindings::write);
        if (!unfolded) {
            html.close();
        }
    }

    private static void write(Html html, Told each) {
        html.element("p", each.told());
        if (!each.words().isEmpty()) {
            html.open("ul", "class", "words");
            each.words().forEach(words -> html.element("li", words));
            html.close();
        }
        if (each.leftOut() > 0) {
            html.element("p", ReportWording.text("words.more", each.leftOut()), "class", "more");
        }
    }
}
