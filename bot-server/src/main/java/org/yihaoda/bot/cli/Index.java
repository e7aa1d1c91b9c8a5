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
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.index.sync.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code index SOURCE...}: imports saved pages, publishes them and brings the index up to date. */
@Command(name = "index", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Index implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "0..*", paramLabel = "SOURCE", descriptionKey = "parameter.source")
    private List<Path> sources = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable Path mapping;

    @Option(names = "--allow-removals", descriptionKey = "option.allow-removals")
    private boolean allowRemovals;

    @Option(names = "--rebuild", descriptionKey = "option.rebuild")
    private boolean rebuild;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "option.report")
    private @Nullable Path page;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        if (sources.isEmpty() && !rebuild) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "no source is named: name files or folders, or --rebuild to build the index anew");
        }
        Configuration configuration = settings.configuration();
        @Nullable ReportFile reportFile = page == null ? null : ReportFile.at(page);
        SourceFiles.under(sources);
        try (Knowledge knowledge = Knowledge.open(configuration, settings.data(configuration, "data"))) {
            ImportSources.Options options = new ImportSources.Options(
                    mapping == null ? ExportMapping.STANDARD : ExportMapping.read(mapping), allowRemovals);
            ImportReport report = Importing.run(sources, knowledge, settings.regions(), options);
            if (rebuild) {
                report = report.with(Importing.rebuild(knowledge));
            }
            print(report);
            if (reportFile != null) {
                reportFile.write(report, sources, knowledge.database());
            }
            if (report.readNothing() && !sources.isEmpty()) {
                throw new CommandFailure(
                        "no document was read from " + report.files().size() + " files under " + sources
                                + ": name a folder with pages (html), documents (pdf, docx, doc, wps, ofd, md, txt), tables or"
                                + " exports");
            }
            return 0;
        }
    }

    /** The report as a program reads it. */
    private record ReportWire(
            List<FileWire> files,
            Map<String, Integer> outcomes,
            List<String> kept,
            @Nullable SyncReport index) {}

    private record FileWire(String file, String outcome, Outcome detail) {}

    private void print(ImportReport report) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (json) {
            List<FileWire> files = report.files().stream()
                    .map(each -> new FileWire(each.file(), name(each.outcome()), each.outcome()))
                    .toList();
            out.println(WireJson.writeIndented(new ReportWire(files, report.counts(), report.kept(), report.index())));
            out.flush();
            return;
        }
        report.files().forEach(each -> out.println(line(each)));
        out.println();
        report.counts().forEach((outcome, count) -> out.printf("%-10s %d%n", outcome, count));
        report.kept().forEach(each -> out.println("注意 attention: " + each));
        out.println(index(report.index()));
        out.flush();
    }

    private static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    static String line(ImportReport.FileOutcome each) {
        String detail = switch (each.outcome()) {
            case Outcome.Read read -> read.change() + " 《" + read.title() + "》 " + read.clauses() + " clauses";
            case Outcome.Stub stub ->
                stub.change() + " 《" + stub.title() + "》 its substance is in attachments that are not held: "
                        + String.join("、", stub.missing());
            case Outcome.Gone gone -> "《" + gone.title() + "》 withdrawn: the file is no longer there";
            case Outcome.Listed listed ->
                listed.of() + " " + listed.read() + " read, " + listed.changed() + " new or changed"
                        + String.join(
                                "",
                                listed.problems().stream()
                                        .map(problem -> "\n\t" + problem)
                                        .toList());
            case Outcome.Skipped skipped -> skipped.reason();
            case Outcome.Damaged damaged ->
                damaged.signs() + " damaged places, kept out: " + String.join(" / ", damaged.evidence());
            case Outcome.NotOpen notOpen -> "kept out, marked: " + notOpen.mark();
            case Outcome.Duplicate duplicate -> "same document as " + duplicate.of();
            case Outcome.Failed failed -> failed.reason();
        };
        return name(each.outcome()) + "\t" + each.file() + "\t" + detail;
    }

    private static String index(@Nullable SyncReport index) {
        return index == null
                ? "索引 index: another process is writing it and applies these changes"
                : "索引 index: %d documents, %d passages, %d embedded, %d vectors from the cache"
                        .formatted(
                                index.documents(),
                                index.passages(),
                                index.embedded(),
                                index.passages() - index.embedded());
    }
}
