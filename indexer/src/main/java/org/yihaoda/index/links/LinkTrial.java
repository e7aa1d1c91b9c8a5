package org.yihaoda.index.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Mention;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Relations;

/**
 * Follows the ties of all interpretations that are held, through the knowledge base as users get them, and compares them
 * with the titles that stand in the interpretations' own.
 */
public final class LinkTrial {
    private record Held(String id, String title, DocumentKind kind) {}

    private final Documents documents;
    private final Relations relations;
    private final Map<String, List<Held>> byTitle = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    private final List<LinkReport.Link> links = new ArrayList<>();
    private final List<LinkReport.Unresolved> unresolved = new ArrayList<>();
    private final List<LinkReport.Missed> missed = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private int interpretations;
    private int linked;
    private int sameTitlePresent;
    private int sameTitleLinked;
    private int exactTitle;

    private LinkTrial(Database database) {
        this.documents = new Documents(database);
        this.relations = new Relations(database);
    }

    /** Reads everything that is held twice, holding no more than names. */
    public static LinkReport of(Database database) {
        LinkTrial trial = new LinkTrial(database);
        trial.documents.forEach(trial::note);
        trial.documents.forEach(trial::measure);
        return new LinkReport(
                trial.interpretations,
                trial.linked,
                trial.sameTitlePresent,
                trial.sameTitleLinked,
                trial.exactTitle,
                trial.links,
                trial.unresolved,
                trial.missed,
                trial.silent);
    }

    private static boolean explains(PolicyDocument document) {
        return document.kind() == DocumentKind.INTERPRETATION
                || !document.interprets().isEmpty();
    }

    private void note(PolicyDocument document) {
        if (!explains(document)) {
            titles.add(document.title());
            byTitle.computeIfAbsent(Titles.work(document.title()), key -> new ArrayList<>())
                    .add(new Held(document.id(), document.title(), document.kind()));
        }
    }

    private void measure(PolicyDocument document) {
        if (!explains(document)) {
            return;
        }
        interpretations++;
        List<Relations.Link> found = relations.from(document).stream()
                .filter(each -> each.type().explains())
                .toList();
        linked += found.isEmpty() ? 0 : 1;
        found.forEach(each -> links.add(link(document, each.document())));
        relations.dangling(document).stream()
                .filter(each -> each.type().explains())
                .forEach(each -> unresolved.add(new LinkReport.Unresolved(document.title(), written(each.target()))));
        if (document.interprets().isEmpty()) {
            silent.add(document.title());
        }
        compare(document, found);
    }

    private void compare(PolicyDocument document, List<Relations.Link> found) {
        List<Held> present = named(document.title());
        if (!present.isEmpty()) {
            sameTitlePresent++;
            boolean tied = found.stream()
                    .anyMatch(link -> present.stream()
                            .anyMatch(each -> each.id().equals(link.document().id())));
            sameTitleLinked += tied ? 1 : 0;
            if (!tied) {
                Held first = present.getFirst();
                missed.add(new LinkReport.Missed(
                        document.title(), first.title(), first.kind().name()));
            }
        }
        boolean exact = Mention.in(document.title()).stream()
                .anyMatch(each -> titles.contains(each.target().title()));
        exactTitle += exact ? 1 : 0;
    }

    /** The documents that bear a title which stands in this one: between 《 and 》, or all of it but the explaining words. */
    private List<Held> named(String title) {
        Set<String> keys = new LinkedHashSet<>();
        Mention.in(title).stream()
                .map(each -> Titles.work(each.target().title()))
                .filter(each -> !each.isEmpty())
                .forEach(keys::add);
        keys.add(Titles.subject(title));
        return keys.stream()
                .flatMap(key -> byTitle.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private static LinkReport.Link link(PolicyDocument from, PolicyDocument to) {
        LinkReport.How how = from.interprets().stream()
                .flatMap(reference -> how(reference, to).stream())
                .min(Enum::compareTo)
                .orElse(LinkReport.How.NEAR_TITLE);
        return new LinkReport.Link(from.title(), to.title(), how);
    }

    private static Optional<LinkReport.How> how(Reference reference, PolicyDocument to) {
        DocumentNumber number = reference.number();
        if (number != null && number.equals(to.number())) {
            return Optional.of(LinkReport.How.NUMBER);
        }
        return !reference.title().isEmpty() && Titles.work(reference.title()).equals(Titles.work(to.title()))
                ? Optional.of(LinkReport.How.EXACT_TITLE)
                : Optional.empty();
    }

    private static String written(Reference reference) {
        String number =
                reference.number() == null ? "" : "（" + reference.number().display() + "）";
        return reference.title().isEmpty() ? number : "《" + reference.title() + "》" + number;
    }
}
