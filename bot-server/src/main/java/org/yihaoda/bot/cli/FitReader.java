package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.answers.ReaderExamples;
import org.yihaoda.index.eval.policies.PolicyPassages;
import org.yihaoda.index.fit.ReaderFitting;
import org.yihaoda.index.reader.SpanTrees;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit reader}: fits the reader of answers on judged questions and writes its file. */
@Command(name = "reader", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class FitReader implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--documents", paramLabel = "FILE", required = true, descriptionKey = "option.documents")
    private Path documents = Path.of("");

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.answered")
    private Path questions = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "option.fittedFile")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        ProgressBar bar = new ProgressBar();
        try (Embedder embedder = Embedder.load();
                PolicyPassages passages =
                        PolicyPassages.open(documents, questions, folder, embedder, new SearchProgress(bar))) {
            List<PolicyPassages.Asked> asked = passages.asked();
            write(ReaderFitting.fit(
                    ReaderExamples.of(asked),
                    (done, total) -> bar.show(EvalWording.text("progress.fit"), done, total)));
            line.getOut().println(EvalWording.text("fit.reader", asked.size(), out));
            line.getOut().flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    /** Written beside and moved in one step: an interrupted run leaves the old file whole. */
    private void write(SpanTrees trees) {
        Path whole = out.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            Path beside = whole.resolveSibling(whole.getFileName() + ".part");
            try (Writer file = Files.newBufferedWriter(beside)) {
                trees.write(file);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailure("the reader cannot be written to " + out + " (" + e
                    + "): free disk space, or name another file with --out");
        }
    }
}
