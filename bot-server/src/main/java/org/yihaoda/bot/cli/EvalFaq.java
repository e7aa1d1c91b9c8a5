package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.faq.FaqEvaluation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval faq}: how well questions that ask the same are told from those that do not. */
@Command(name = "faq", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalFaq implements Callable<Integer> {
    private static final String AUC = "auc";

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--pairs", paramLabel = "FILE", required = true, descriptionKey = "option.pairs")
    private Path pairs = Path.of("");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        ProgressBar bar = new ProgressBar();
        try (Embedder embedder = Embedder.load();
                VectorFile vectors = VectorFile.open(folder)) {
            FaqEvaluation.Report report = new FaqEvaluation(
                            vectors,
                            embedder,
                            (done, total) -> bar.show(EvalWording.text("progress.compare"), done, total))
                    .run(pairs);
            PrintWriter out = line.getOut();
            if (json) {
                out.println(WireJson.writeIndented(view(report)));
            } else {
                table(report, out);
            }
            out.flush();
            return floors.check("faq " + name(), Map.of(AUC, report.auc()), line.getErr());
        }
    }

    /** The file's name without its ending tells floors which pairs these are. */
    private String name() {
        return String.valueOf(pairs.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private EvaluationView view(FaqEvaluation.Report report) {
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        report.baselines().forEach((name, auc) -> baselines.put(name, Map.of(AUC, auc)));
        return new EvaluationView(
                "faq",
                report.pairs(),
                Map.of(AUC, report.auc()),
                baselines,
                new TreeMap<>(Map.of(
                        "pairs",
                        name(),
                        "same",
                        Integer.toString(report.same()),
                        "model",
                        Embedder.MODEL,
                        AUC,
                        EvalWording.text("setting.auc"))));
    }

    private static void table(FaqEvaluation.Report report, PrintWriter out) {
        out.println(EvalWording.text("faq.head", report.pairs(), report.same()));
        row("bge", report.auc(), out);
        report.baselines().forEach((name, auc) -> row(name, auc, out));
    }

    private static void row(String name, double auc, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%8.3f  %s", auc, EvalWording.text("faq." + name)));
    }
}
