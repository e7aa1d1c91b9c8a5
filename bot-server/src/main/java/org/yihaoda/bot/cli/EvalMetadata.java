package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.eval.MetadataEvaluation;
import org.yihaoda.index.eval.MetadataReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval metadata}: how rightly pages' metadata is read, with their tags and tables and without. */
@Command(name = "metadata", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalMetadata implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "parameter.pages")
    private List<Path> folders = List.of();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        MetadataReport report = MetadataEvaluation.run(folders);
        if (report.pages() == 0) {
            throw new CommandFailure(EvalWording.text("no.pages", folders));
        }
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (json) {
            out.println(WireJson.writeIndented(EvaluationView.of(report)));
        } else {
            new MetadataText(out).print(report);
        }
        out.flush();
        return 0;
    }
}
