package org.yihaoda.index.source.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The type in which most of the document is set.
 *
 * @param body its size
 * @param leading how far its lines are apart
 */
record TypeSize(double body, double leading) {
    private static final double OTHER_SIZE = 0.12;
    private static final double HEADING = 1.15;
    private static final double FAR = 1.4;

    static TypeSize of(List<Placed> parts) {
        Map<Double, Integer> characters = parts.stream()
                .map(Placed::part)
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .collect(Collectors.groupingBy(
                        line -> Math.rint(line.size() * 4) / 4,
                        TreeMap::new,
                        Collectors.summingInt(line -> line.text().length())));
        double body = characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
        return new TypeSize(body, leading(parts, body));
    }

    private static double leading(List<Placed> parts, double body) {
        double[] steps = new double[Math.max(0, parts.size() - 1)];
        int found = 0;
        for (int i = 1; i < parts.size(); i++) {
            Placed above = parts.get(i - 1);
            Placed below = parts.get(i);
            if (above.column() == below.column()
                    && above.part() instanceof TextLine one
                    && below.part() instanceof TextLine other
                    && other.size() < HEADING * body) {
                steps[found++] = other.at() - one.at();
            }
        }
        double[] sorted = Arrays.stream(steps, 0, found).sorted().toArray();
        return found == 0 ? 2 * body : sorted[found / 2];
    }

    boolean differ(TextLine one, TextLine other) {
        return Math.abs(one.size() - other.size()) > OTHER_SIZE * Math.max(one.size(), other.size());
    }

    boolean heading(TextLine line) {
        return line.size() >= HEADING * body;
    }

    /** Larger type needs more room between its lines. */
    boolean farApart(TextLine one, TextLine other) {
        return other.at() - one.at() > FAR * leading * Math.max(1, other.size() / body);
    }
}
