package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.retrieval.JudgedVectors;
import org.yihaoda.index.fit.AdapterFitting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit questions}: fits the adapter of questions' vectors on judged questions and writes its file. */
@Command(name = "questions", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class FitQuestions implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--articles", paramLabel = "FILE", required = true, descriptionKey = "option.articles")
    private Path articles = Path.of("");

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.questions")
    private Path questions = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "option.fittedFile")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path kept = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        ProgressBar bar = new ProgressBar();
        try (Embedder embedder = Embedder.load();
                VectorFile vectors = VectorFile.open(kept)) {
            JudgedVectors judged = JudgedVectors.read(
                    articles,
                    questions,
                    vectors,
                    embedder,
                    (done, total) -> bar.show(EvalWording.text("progress.embed"), done, total));
            write(new AdapterFitting(judged.examples(), judged.articles())
                    .fit(
                            AdapterFitting.Settings.STANDARD,
                            (done, total) -> bar.show(EvalWording.text("progress.fit"), done, total)));
            line.getOut()
                    .println(EvalWording.text(
                            "fit.questions",
                            judged.examples().size(),
                            judged.articles().size(),
                            out));
            line.getOut().flush();
            return 0;
        }
    }

    /** Written beside and moved in one step: an interrupted run leaves the old file whole. */
    private void write(QuestionAdapter adapter) {
        Path whole = out.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            Path beside = whole.resolveSibling(whole.getFileName() + ".part");
            try (OutputStream file = Files.newOutputStream(beside)) {
                adapter.write(file);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailure("the adapter cannot be written to " + out + " (" + e
                    + "): free disk space, or name another file with --out");
        }
    }
}
