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
import org.yihaoda.index.evidence.EvidenceWeights;
import org.yihaoda.index.fit.EvidenceExample;
import org.yihaoda.index.fit.EvidenceFitting;
import org.yihaoda.index.fit.TooFewExamplesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit evidence}: fits the weights of evidence on answerable and unanswerable questions and writes their file. */
@Command(name = "evidence", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class FitEvidence implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private EvidenceFiles files = new EvidenceFiles();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "option.fittedFile")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        List<EvidenceExample> examples = files.examples(settings);
        try {
            write(EvidenceFitting.fit(examples, files.digests()));
        } catch (TooFewExamplesException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        Objects.requireNonNull(command)
                .commandLine()
                .getOut()
                .println(EvalWording.text("fit.evidence", examples.size(), out));
        Objects.requireNonNull(command).commandLine().getOut().flush();
        return 0;
    }

    /** Written beside and moved in one step: an interrupted run leaves the old file whole. */
    private void write(EvidenceWeights weights) {
        Path whole = out.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            Path beside = whole.resolveSibling(whole.getFileName() + ".part");
            try (Writer file = Files.newBufferedWriter(beside)) {
                weights.write(file);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailure("the fitted file " + out + " cannot be written (" + e
                    + "): free disk space, or name another file with --out");
        }
    }
}
