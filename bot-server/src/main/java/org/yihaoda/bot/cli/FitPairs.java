package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.faq.JudgedPairs;
import org.yihaoda.index.fit.MatcherFitting;
import org.yihaoda.index.fit.TooFewPairsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit pairs}: fits the matcher of questions on judged pairs and writes its files. */
@Command(name = "pairs", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class FitPairs implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--pairs", paramLabel = "FILE", split = ",", required = true, descriptionKey = "option.pairs")
    private List<Path> pairs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "option.fitted")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Path kept = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        ProgressBar bar = new ProgressBar();
        makeFolder();
        try (Embedder embedder = Embedder.load();
                VectorFile vectors = VectorFile.open(kept)) {
            JudgedPairs judged = JudgedPairs.read(
                    pairs, vectors, embedder, read -> bar.show(EvalWording.text("progress.read"), read, read));
            MatcherFitting.fit(
                            judged.pairs(),
                            digests(),
                            (done, total) -> bar.show(EvalWording.text("progress.fit"), done, total))
                    .write(out);
            PrintWriter said = line.getOut();
            said.println(EvalWording.text("fit.done", judged.pairs().size(), pairs.size(), out));
            said.flush();
            return 0;
        } catch (TooFewPairsException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailure("the fitted files cannot be written into " + out + " (" + e
                    + "): free disk space, or name another folder with --out");
        }
    }

    /** Before the work, so that a folder that cannot be had is not found out after it. */
    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandFailure("the folder " + out + " cannot be made (" + e + "): name another one with --out");
        }
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        pairs.forEach(each -> digests.put(String.valueOf(each.getFileName()), JudgedPairs.digest(each)));
        return digests;
    }
}
