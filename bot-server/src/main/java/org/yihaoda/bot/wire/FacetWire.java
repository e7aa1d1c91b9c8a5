package org.yihaoda.bot.wire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihaoda.bot.search.FacetParameters;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.DocumentResults;
import org.yihaoda.index.corpus.Facet;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.ValidityState;

/** {@code Facet} of the contract. */
public record FacetWire(String name, String label, List<ValueWire> values) {
    /** A value to select. */
    public record ValueWire(String value, String label, int documents, boolean selected) {}

    static FacetWire from(Facet facet, DocumentResults results, Map<Facet, Set<String>> selected, Links links) {
        Set<String> chosen = selected.getOrDefault(facet, Set.of());
        List<ValueWire> values = results.facets().getOrDefault(facet, List.of()).stream()
                .map(each -> new ValueWire(
                        each.value(),
                        label(facet, each.value(), links),
                        each.documents(),
                        chosen.contains(each.value())))
                .toList();
        return new FacetWire(FacetParameters.name(facet), Wording.text("facet." + facet), values);
    }

    private static String label(Facet facet, String value, Links links) {
        if (value.equals(Facet.NONE)) {
            return Wording.text("facet." + facet + ".none");
        }
        return switch (facet) {
            case REGION -> links.regionName(value);
            case KIND -> Wording.of(DocumentKind.valueOf(value));
            case ISSUER -> value;
            case YEAR -> Wording.text("facet.year", value);
            case VALIDITY -> Wording.of(ValidityState.valueOf(value));
        };
    }
}
