package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.crawl.CrawlOutcome;
import org.yihaoda.index.crawl.CrawlPlan;
import org.yihaoda.index.crawl.CrawlPlanException;
import org.yihaoda.index.crawl.CrawlPlanReader;
import org.yihaoda.index.crawl.CrawlReport;
import org.yihaoda.index.crawl.Crawler;
import org.yihaoda.index.crawl.Kind;
import org.yihaoda.index.intake.ImportReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crawl CONFIG}: saves the pages and attachments of sites into a folder, for {@code index} to read. */
@Command(name = "crawl", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Crawl implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "CONFIG", descriptionKey = "parameter.crawl")
    private Path plan = Path.of("");

    @Option(names = "--index", descriptionKey = "option.index")
    private boolean index;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        CrawlPlan read = plan(line);
        ProgressBar bar = new ProgressBar();
        CrawlReport report = new Crawler().run(read, (done, total, visit) -> bar.show("抓取 crawling", done, total));
        bar.end();
        @Nullable ImportReport imported = index && !report.fetchedNothing() ? imported(report) : null;
        print(report, imported, line.getOut());
        if (report.fetchedNothing()) {
            throw new CommandFailure("nothing could be fetched of "
                    + report.visits().size() + " addresses: see the reasons above, and the lists and hosts in " + plan);
        }
        return 0;
    }

    private CrawlPlan plan(CommandLine line) {
        try {
            return new CrawlPlanReader().read(plan);
        } catch (CrawlPlanException e) {
            throw new CommandLine.ParameterException(line, Objects.requireNonNullElse(e.getMessage(), ""), e);
        }
    }

    private ImportReport imported(CrawlReport report) {
        Configuration configuration = settings.configuration();
        try (Knowledge knowledge = Knowledge.open(configuration, settings.data(configuration, "data"))) {
            return Importing.run(List.of(report.folder()), knowledge, settings.regions());
        }
    }

    /** The report as a program reads it. */
    private record ReportWire(
            String folder,
            List<VisitWire> visits,
            Map<String, Integer> outcomes,
            int doneBefore,
            @Nullable Map<String, Integer> imported) {}

    private record VisitWire(String url, Kind kind, String outcome, CrawlOutcome detail) {}

    private void print(CrawlReport report, @Nullable ImportReport imported, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(wire(report, imported)));
        } else {
            report.visits().forEach(each -> out.println(line(each)));
            out.println();
            report.counts().forEach((outcome, count) -> out.printf("%-10s %d%n", outcome, count));
            if (report.doneBefore() > 0) {
                out.printf("接续 resumed: %d addresses were done before%n", report.doneBefore());
            }
            out.println("保存于 saved in: " + report.folder());
            if (imported != null) {
                imported.files().forEach(each -> out.println(Index.line(each)));
                imported.counts().forEach((outcome, count) -> out.printf("%-10s %d%n", outcome, count));
            }
        }
        out.flush();
    }

    private static ReportWire wire(CrawlReport report, @Nullable ImportReport imported) {
        List<VisitWire> visits = report.visits().stream()
                .map(each -> new VisitWire(each.url(), each.kind(), name(each.outcome()), each.outcome()))
                .toList();
        return new ReportWire(
                report.folder().toString(),
                visits,
                report.counts(),
                report.doneBefore(),
                imported == null ? null : imported.counts());
    }

    private static String name(CrawlOutcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static String line(CrawlReport.Visit visit) {
        String detail = switch (visit.outcome()) {
            case CrawlOutcome.Fetched(String file, int bytes) -> file + " (" + bytes + " bytes)";
            case CrawlOutcome.Unchanged(String file) -> file;
            case CrawlOutcome.Gone(String reason, @Nullable String file) ->
                reason + (file == null ? "" : ", removed " + file);
            case CrawlOutcome.Refused(var by, String reason) -> by + ": " + reason;
            case CrawlOutcome.Failed(String reason) -> reason;
        };
        return name(visit.outcome()) + "\t" + visit.url() + "\t" + detail;
    }
}
