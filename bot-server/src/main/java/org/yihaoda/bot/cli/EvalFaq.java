package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.faq.FaqEvaluation;
import org.yihaoda.index.eval.faq.FaqReport;
import org.yihaoda.index.fit.TooFewPairsException;
import org.yihaoda.index.match.QuestionMatcher;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval faq}: how well questions that ask the same are told from those that do not. */
@Command(name = "faq", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalFaq implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--pairs", paramLabel = "FILE", split = ",", required = true, descriptionKey = "option.pairs")
    private List<Path> pairs = new ArrayList<>();

    @Option(names = "--cross-validate", descriptionKey = "option.crossValidatePairs")
    private boolean crossValidate;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        try (Embedder embedder = Embedder.load();
                VectorFile vectors = VectorFile.open(folder)) {
            FaqEvaluation evaluation =
                    new FaqEvaluation(vectors, embedder, QuestionMatcher.shipped(), new Progress(new ProgressBar()));
            List<FaqReport> reports = crossValidate
                    ? evaluation.crossValidate(pairs)
                    : pairs.stream().map(evaluation::run).toList();
            print(reports, line.getOut());
            return check(reports, line.getErr());
        } catch (TooFewPairsException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private void print(List<FaqReport> reports, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(FaqView.of(reports)));
        } else {
            reports.forEach(new FaqText(out)::print);
        }
        out.flush();
    }

    /** The exit code: of the first file whose metrics are too low. */
    private int check(List<FaqReport> reports, PrintWriter err) {
        String evaluation = crossValidate ? "faq --cross-validate " : "faq ";
        return reports.stream()
                .mapToInt(each -> floors.check(evaluation + FaqView.name(each), each.metrics(), err))
                .max()
                .orElse(0);
    }

    private record Progress(ProgressBar bar) implements FaqEvaluation.Listener {
        @Override
        public void compared(int done, int total) {
            bar.show(EvalWording.text("progress.compare"), done, total);
        }

        @Override
        public void learned(int done, int total) {
            bar.show(EvalWording.text("progress.fit"), done, total);
        }
    }
}
