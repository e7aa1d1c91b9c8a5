package org.yihaoda.bot.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.bot.question.CommonFields;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.index.corpus.Facet;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.ValidityState;

/** What a search is narrowed down to: one parameter for each facet, to be repeated for several values. */
public final class FacetParameters {
    /** In the place of a validity: in force or not. */
    private static final String ALL = "ALL";

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_ISSUER = 200;

    private final RegionTree regions;

    FacetParameters(RegionTree regions) {
        this.regions = regions;
    }

    /** The facet's name in addresses and replies; {@code region} is the citizen's, not the document's. */
    public static String name(Facet facet) {
        return switch (facet) {
            case REGION -> "documentRegion";
            case KIND -> "kind";
            case ISSUER -> "issuer";
            case YEAR -> "year";
            case VALIDITY -> "validity";
        };
    }

    Map<Facet, Set<String>> read(Parameters parameters, List<Problem> problems) {
        Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = parameters.all(name(facet));
            if (values.size() > MOST_VALUES) {
                problems.add(CommonFields.problem(
                        name(facet), "problem.facet.many", name(facet), values.size(), MOST_VALUES));
            }
            values.stream()
                    .filter(value -> !isValue(facet, value))
                    .findFirst()
                    .ifPresent(value -> problems.add(problem(facet, value)));
            if (!values.isEmpty()) {
                selected.put(facet, meant(values));
            }
        }
        return selected;
    }

    private static Set<String> meant(List<String> values) {
        return values.contains(ALL) ? names(ValidityState.values()) : Set.copyOf(values);
    }

    private boolean isValue(Facet facet, String value) {
        return switch (facet) {
            case REGION ->
                value.equals(Facet.NONE)
                        || value.matches("\\d{6}") && regions.find(value).isPresent();
            case KIND -> names(DocumentKind.values()).contains(value);
            case ISSUER -> value.length() <= LONGEST_ISSUER;
            case YEAR -> value.equals(Facet.NONE) || value.matches("\\d{4}");
            case VALIDITY -> value.equals(ALL) || names(ValidityState.values()).contains(value);
        };
    }

    private static Problem problem(Facet facet, String value) {
        return CommonFields.problem(name(facet), "problem.facet." + facet, CommonFields.shown(value), choices(facet));
    }

    private static String choices(Facet facet) {
        return switch (facet) {
            case KIND -> listed(Arrays.stream(DocumentKind.values()));
            case VALIDITY -> listed(Stream.concat(Arrays.stream(ValidityState.values()), Stream.of(ALL)));
            case ISSUER -> String.valueOf(LONGEST_ISSUER);
            case REGION, YEAR -> Facet.NONE;
        };
    }

    private static String listed(Stream<?> choices) {
        return choices.map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
