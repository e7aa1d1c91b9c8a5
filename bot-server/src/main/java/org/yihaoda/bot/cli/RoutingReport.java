package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yihaoda.bot.screen.Matter;

/**
 * How messages were told apart.
 *
 * @param told for each message what it is about, and what was read
 */
record RoutingReport(List<Told> told) {
    /** One message's right matter and the one that was read. */
    record Told(Matter expected, Matter read) {}

    RoutingReport {
        told = List.copyOf(told);
    }

    static RoutingReport of(MessageFile file, Function<String, Matter> reader) {
        return new RoutingReport(file.messages().stream()
                .map(each -> new Told(
                        each.expected()
                                .orElseThrow(
                                        () -> new CommandFailure(
                                                file.path()
                                                        + " holds a message without expected: write {\"text\":\"…\",\"expected\":\"POLICY\"}")),
                        reader.apply(each.text())))
                .toList());
    }

    /** The labels that are expected at least once. */
    List<Matter> labels() {
        return Stream.of(Matter.values())
                .filter(matter -> told.stream().anyMatch(each -> each.expected() == matter))
                .toList();
    }

    double accuracy() {
        return share(
                told.stream().filter(each -> each.read() == each.expected()).count(), told.size());
    }

    double precision(Matter matter) {
        return share(
                right(matter),
                told.stream().filter(each -> each.read() == matter).count());
    }

    double recall(Matter matter) {
        return share(
                right(matter),
                told.stream().filter(each -> each.expected() == matter).count());
    }

    double f1(Matter matter) {
        double sum = precision(matter) + recall(matter);
        return sum == 0 ? 0 : 2 * precision(matter) * recall(matter) / sum;
    }

    double macroF1() {
        return labels().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** How often each matter was taken for another: EMERGENCY→POLICY. */
    Map<String, Integer> confusions() {
        Map<String, Integer> confusions = new TreeMap<>();
        told.stream()
                .filter(each -> each.read() != each.expected())
                .forEach(each -> confusions.merge(each.expected() + "→" + each.read(), 1, Integer::sum));
        return confusions;
    }

    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", accuracy());
        metrics.put("macroF1", macroF1());
        for (Matter matter : labels()) {
            metrics.put("precision@" + matter, precision(matter));
            metrics.put("recall@" + matter, recall(matter));
            metrics.put("f1@" + matter, f1(matter));
        }
        return metrics;
    }

    private long right(Matter matter) {
        return told.stream()
                .filter(each -> each.expected() == matter && each.read() == matter)
                .count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
