package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yihaoda.index.links.LinkReport;

/** What {@code eval links} measured, in the form of every evaluation: n is the number of interpretations. */
record LinksView(
        String kind,
        int n,
        Map<String, Integer> metrics,
        Map<String, Map<String, Integer>> baselines,
        Map<String, Object> settings,
        List<LinkReport.Link> sample,
        List<LinkReport.Unresolved> unresolved,
        List<LinkReport.Missed> missed,
        List<String> silent) {
    static LinksView of(LinkReport report, List<LinkReport.Link> drawn, List<Path> sources, int sample, long seed) {
        return new LinksView(
                "links",
                report.interpretations(),
                new TreeMap<>(Map.of(
                        "interpretations", report.interpretations(),
                        "linked", report.linked(),
                        "unresolved", report.unresolved().size(),
                        "silent", report.silent().size(),
                        "sameTitlePresent", report.sameTitlePresent(),
                        "sameTitleLinked", report.sameTitleLinked())),
                Map.of("exactTitle", Map.of("linked", report.exactTitle())),
                new TreeMap<>(Map.of(
                        "sources", sources.stream().map(Path::toString).toList(), "sample", sample, "seed", seed)),
                drawn,
                report.unresolved(),
                report.missed(),
                report.silent());
    }
}
