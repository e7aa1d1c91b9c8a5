package org.yihaoda.index.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.kb.validity.ValidityState;

/**
 * Narrows matched documents down to the selection and counts them by facet. A facet counts without its own selection, so
 * that each of its counts is what selecting that value instead lists.
 */
final class FacetCounts {
    /** Values beyond these are few documents each. */
    private static final int MOST_VALUES = 50;

    private static final Comparator<DocumentResults.Count> MOST_FIRST = Comparator.comparingInt(
                    DocumentResults.Count::documents)
            .reversed()
            .thenComparing(DocumentResults.Count::value);

    private final Map<Facet, Set<String>> selected;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final List<Matched> kept = new ArrayList<>();

    FacetCounts(Map<Facet, Set<String>> selected, List<Matched> matched) {
        this.selected = selected;
        for (Facet facet : Facet.values()) {
            counts.put(facet, new TreeMap<>(ofSelected(facet)));
        }
        matched.forEach(this::count);
    }

    /** What was selected stays to be seen though nothing has it; but who wants every validity has selected none. */
    private Map<String, Integer> ofSelected(Facet facet) {
        Set<String> wanted = selected.getOrDefault(facet, Set.of());
        return facet == Facet.VALIDITY && wanted.size() == ValidityState.values().length
                ? Map.of()
                : wanted.stream().collect(Collectors.toMap(value -> value, value -> 0));
    }

    private void count(Matched document) {
        Set<Facet> failed = EnumSet.noneOf(Facet.class);
        document.values().forEach((facet, value) -> {
            if (!passes(facet, value)) {
                failed.add(facet);
            }
        });
        if (failed.isEmpty()) {
            kept.add(document);
        }
        Stream<Facet> countedBy =
                failed.isEmpty() ? Stream.of(Facet.values()) : failed.stream().filter(facet -> failed.size() == 1);
        countedBy.forEach(facet -> counts.getOrDefault(facet, new TreeMap<>())
                .merge(document.values().getOrDefault(facet, Facet.NONE), 1, Integer::sum));
    }

    private boolean passes(Facet facet, String value) {
        Set<String> wanted = selected.getOrDefault(facet, Set.of());
        if (facet == Facet.VALIDITY && wanted.isEmpty()) {
            return ValidityState.valueOf(value).mayBeCited();
        }
        return wanted.isEmpty() || wanted.contains(value);
    }

    /** Those that pass the whole selection, in the order they came in. */
    List<Matched> kept() {
        return kept;
    }

    Map<Facet, List<DocumentResults.Count>> counts() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> ordered(each.getKey(), each.getValue())));
    }

    private List<DocumentResults.Count> ordered(Facet facet, Map<String, Integer> values) {
        Set<String> wanted = selected.getOrDefault(facet, Set.of());
        List<DocumentResults.Count> ordered = values.entrySet().stream()
                .map(each -> new DocumentResults.Count(each.getKey(), each.getValue()))
                .sorted(MOST_FIRST)
                .toList();
        List<DocumentResults.Count> shown = new ArrayList<>(ordered.subList(0, Math.min(MOST_VALUES, ordered.size())));
        ordered.stream()
                .skip(MOST_VALUES)
                .filter(each -> wanted.contains(each.value()))
                .forEach(shown::add);
        return shown;
    }
}
