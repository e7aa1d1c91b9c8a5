package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.answers.AnswerEvaluation;
import org.yihaoda.index.eval.answers.AnswerReport;
import org.yihaoda.index.eval.policies.PolicyPassages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval answers}: how much of the judged answer the reader shows, and whether the score tells when there is none. */
@Command(name = "answers", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalAnswers implements Callable<Integer> {
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

    @Option(names = "--unanswerable", paramLabel = "FILE", descriptionKey = "option.unanswerable")
    private @Nullable Path unanswerable;

    @Option(names = "--gold-document", descriptionKey = "option.goldDocument")
    private boolean given;

    @Option(names = "--cross-validate", descriptionKey = "option.crossValidateReader")
    private boolean crossValidate;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        ProgressBar bar = new ProgressBar();
        try (Embedder embedder = Embedder.load();
                PolicyPassages passages =
                        PolicyPassages.open(documents, questions, folder, embedder, new SearchProgress(bar))) {
            AnswerEvaluation evaluation = new AnswerEvaluation(passages, given);
            AnswerReport report = crossValidate
                    ? evaluation.crossValidate(
                            unanswerable, (done, total) -> bar.show(EvalWording.text("progress.fit"), done, total))
                    : evaluation.run(unanswerable);
            print(report, line.getOut());
            return floors.check(kind(), report.metrics(), line.getErr());
        }
    }

    /** Floors of what is cross-validated are its own, and so are those with the document given. */
    private String kind() {
        return "answers" + (given ? " given" : "") + (crossValidate ? " cross-validated" : "");
    }

    private void print(AnswerReport report, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(AnswersView.of(report, given, crossValidate)));
        } else {
            new AnswersText(out).print(report, given, crossValidate);
        }
        out.flush();
    }
}
