package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.policies.PolicyEvaluation;
import org.yihaoda.index.eval.policies.PolicyExplanation;
import org.yihaoda.index.eval.policies.PolicyReport;
import org.yihaoda.index.eval.ranking.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval policies}: how often the first document that is found holds the answer, beside plain ways of searching. */
@Command(name = "policies", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalPolicies implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--documents", paramLabel = "FILE", required = true, descriptionKey = "option.documents")
    private Path documents = Path.of("");

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.answered")
    private Path questions = Path.of("");

    @Option(names = "--run", paramLabel = "OUT", descriptionKey = "option.run")
    private @Nullable Path run;

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "option.explainDocuments")
    private @Nullable String explain;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (floors.asked() && explain != null) {
            throw new CommandLine.ParameterException(line, EvalWording.text("floors.explain"));
        }
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        try (Embedder embedder = Embedder.load();
                PolicyEvaluation evaluation = PolicyEvaluation.open(
                        documents, questions, folder, embedder, new SearchProgress(new ProgressBar()))) {
            return explain == null
                    ? measure(evaluation, line.getOut(), line.getErr())
                    : explain(evaluation.explain(explain), line.getOut());
        }
    }

    private int measure(PolicyEvaluation evaluation, PrintWriter out, PrintWriter err) {
        PolicyReport report = evaluation.run();
        if (run != null) {
            RunFile.write(run, report.rankings());
        }
        if (json) {
            out.println(WireJson.writeIndented(ComparisonView.of(report)));
        } else {
            new ComparisonText(out).print(head(report), report.comparison());
            report.unread().forEach(each -> out.println(EvalWording.text("policies.unread", each)));
            if (run != null) {
                out.println(EvalWording.text("retrieval.run", run));
            }
        }
        out.flush();
        return floors.check("policies", report.comparison().metrics(), err);
    }

    private static String head(PolicyReport report) {
        return EvalWording.text("policies.head", report.questions(), report.documents(), report.passages());
    }

    private int explain(PolicyExplanation explanation, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(explanation));
        } else {
            new PolicyExplanationText(out).print(explanation);
        }
        out.flush();
        return 0;
    }
}
