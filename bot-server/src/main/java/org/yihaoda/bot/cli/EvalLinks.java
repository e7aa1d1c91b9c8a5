package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.links.LinkReport;
import org.yihaoda.index.links.LinkTrial;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.kb.region.RegionNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval links FILE...}: how many interpretations are tied to their policies, and some of the ties for reading. */
@Command(name = "links", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalLinks implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.source")
    private List<Path> sources = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable Path mapping;

    @Option(names = "--sample", paramLabel = "N", defaultValue = "30", descriptionKey = "option.sample")
    private int sample;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", descriptionKey = "option.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (sample < 0) {
            throw new CommandLine.ParameterException(line, KbWording.text("wrong.sample", sample));
        }
        SourceFiles.under(sources);
        try (ThrowawayStore store = ThrowawayStore.below(settings.folder(settings.configuration(), "evaluation"))) {
            read(store);
            LinkReport report = LinkTrial.of(store.database());
            LinksView view = LinksView.of(report, drawn(report), sources, sample, seed);
            PrintWriter out = line.getOut();
            if (json) {
                out.println(WireJson.writeIndented(view));
            } else {
                new LinksText(out).print(view);
            }
            out.flush();
        }
        return 0;
    }

    private void read(ThrowawayStore store) {
        ImportSources.Options options = new ImportSources.Options(
                mapping == null ? ExportMapping.STANDARD : ExportMapping.read(mapping), false);
        ImportReport report = new ImportSources(
                        new DocumentReader(new RegionNames(settings.regions())), store.database(), null, options)
                .run(sources, new ReadingProgress(new ProgressBar()));
        if (report.readNothing()) {
            throw new CommandFailure("no document was read from " + sources
                    + ": name exports, or folders of documents; bin/yihaoda inspect shows why");
        }
    }

    private List<LinkReport.Link> drawn(LinkReport report) {
        List<LinkReport.Link> links = new ArrayList<>(report.links());
        Collections.shuffle(links, new Random(seed));
        return links.subList(0, Math.min(sample, links.size()));
    }
}
