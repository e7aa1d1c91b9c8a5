package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.intake.Inspection;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect FILE...}: shows what is read from files, without keeping anything. */
@Command(name = "inspect", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Inspect implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.source")
    private List<Path> sources = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable Path mapping;

    @Option(names = "--json", descriptionKey = "option.jsonLines")
    private boolean json;

    @Override
    public Integer call() {
        if (SourceFiles.under(sources).isEmpty()) {
            throw new CommandFailure("there is no file under " + sources + ": name a file, or a folder with files");
        }
        LocalDate today = LocalDate.now(QuestionForm.ZONE);
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        InspectText text = new InspectText(out, today);
        new Inspection(
                        new DocumentReader(new RegionNames(RegionTree.standard())),
                        mapping == null ? ExportMapping.STANDARD : ExportMapping.read(mapping))
                .of(sources, inspected -> {
                    InspectView view = InspectView.of(inspected, today);
                    if (json) {
                        out.println(WireJson.write(view));
                    } else {
                        text.print(view);
                    }
                    out.flush();
                });
        return 0;
    }
}
