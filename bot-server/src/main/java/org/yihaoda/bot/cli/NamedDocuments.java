package org.yihaoda.bot.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.NearNames;

/** Documents by the name that a person types: an id, a 发文字号 in any spelling, a title, or 《title》（number）. */
final class NamedDocuments {
    private static final int SUGGESTED = 5;

    private final OpenStore store;

    NamedDocuments(OpenStore store) {
        this.store = store;
    }

    /** At least one; the latest first. */
    List<PolicyDocument> of(String name) {
        List<PolicyDocument> found = store.documents().named(name.strip());
        if (found.isEmpty()) {
            found = DocumentNumber.findIn(name)
                    .map(number -> store.documents().named(number.display()))
                    .orElse(List.of());
        }
        if (found.isEmpty()) {
            throw new CommandFailure(nothing(name));
        }
        return found;
    }

    /** Exactly one. */
    PolicyDocument one(String name) {
        List<PolicyDocument> found = of(name);
        if (found.size() > 1) {
            String versions = found.stream().map(each -> "\n  " + line(each)).collect(Collectors.joining());
            throw new CommandFailure(KbWording.text("several.fails", name, found.size()) + versions);
        }
        return found.getFirst();
    }

    private String nothing(String name) {
        List<NearNames.Near> near = new NearNames(store.database()).of(name, SUGGESTED);
        String suggestions = near.stream()
                .map(each -> "\n  " + KbWording.named(each.title(), each.number()) + "  " + each.documentId())
                .collect(Collectors.joining());
        return near.isEmpty() ? KbWording.text("nothing", name) : KbWording.text("nothing.near", name) + suggestions;
    }

    /** 《title》（number）  id. */
    static String line(PolicyDocument document) {
        return named(document) + "  " + document.id();
    }

    static String named(PolicyDocument document) {
        return KbWording.named(
                document.title(),
                document.number() == null ? null : document.number().display());
    }
}
