package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.ranking.RunFile;
import org.yihaoda.index.eval.retrieval.Explanation;
import org.yihaoda.index.eval.retrieval.Extent;
import org.yihaoda.index.eval.retrieval.RetrievalEvaluation;
import org.yihaoda.index.eval.retrieval.RetrievalEvaluation.Fitted;
import org.yihaoda.index.eval.retrieval.RetrievalReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval retrieval}: how well articles are found for judged questions, beside plain ways of searching. */
@Command(name = "retrieval", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalRetrieval implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--articles", paramLabel = "FILE", required = true, descriptionKey = "option.articles")
    private Path articles = Path.of("");

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.questions")
    private Path questions = Path.of("");

    @Option(names = "--run", paramLabel = "OUT", descriptionKey = "option.run")
    private @Nullable Path run;

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "option.explain")
    private @Nullable String explain;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.questionLimit")
    private @Nullable Integer limit;

    @Option(names = "--subset", descriptionKey = "option.subset")
    private boolean subset;

    @Option(names = "--cross-validate", descriptionKey = "option.crossValidate")
    private boolean crossValidate;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (floors.asked() && (limit != null || explain != null)) {
            throw new CommandLine.ParameterException(line, EvalWording.text("floors.part"));
        }
        if (limit != null && limit < 1) {
            throw new CommandLine.ParameterException(line, EvalWording.text("limit.low", limit));
        }
        Extent extent = new Extent(subset, limit == null ? Extent.ALL.questions() : limit);
        Fitted fitted = crossValidate ? Fitted.CROSS_VALIDATED : Fitted.SHIPPED;
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        try (Embedder embedder = Embedder.load();
                RetrievalEvaluation evaluation = RetrievalEvaluation.open(
                        articles, questions, extent, fitted, folder, embedder, new SearchProgress(new ProgressBar()))) {
            return explain == null
                    ? measure(evaluation, line.getOut(), line.getErr())
                    : explain(evaluation.explain(explain), line.getOut());
        }
    }

    private int measure(RetrievalEvaluation evaluation, PrintWriter out, PrintWriter err) {
        RetrievalReport report = evaluation.run();
        if (run != null) {
            RunFile.write(run, report.rankings());
        }
        if (json) {
            out.println(WireJson.writeIndented(ComparisonView.of(report, subset)));
        } else {
            new ComparisonText(out)
                    .print(
                            EvalWording.text("retrieval.head", report.questions(), report.articles()),
                            report.comparison());
            if (run != null) {
                out.println(EvalWording.text("retrieval.run", run));
            }
        }
        out.flush();
        return floors.check(floorsName(), report.comparison().metrics(), err);
    }

    private String floorsName() {
        return "retrieval" + (crossValidate ? " --cross-validate" : "") + (subset ? " --subset" : "");
    }

    private int explain(Explanation explanation, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(explanation));
        } else {
            new ExplanationText(out).print(explanation);
        }
        out.flush();
        return 0;
    }
}
