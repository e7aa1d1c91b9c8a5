package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.match.MatchCurve;
import org.yihaoda.bot.match.MatchExample;
import org.yihaoda.bot.match.MatchExamples;
import org.yihaoda.bot.match.MatchFitting;
import org.yihaoda.bot.match.MatchWeights;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.faq.JudgedPairs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit match}: fits when a question matches a standard answer, prints the curve and writes the weights. */
@Command(name = "match", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class FitMatch implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--pairs", paramLabel = "FILE", split = ",", required = true, descriptionKey = "option.pairs")
    private List<Path> pairs = new ArrayList<>();

    @Option(names = "--questions", paramLabel = "FILE", split = ",", descriptionKey = "option.nearQuestions")
    private List<Path> questions = new ArrayList<>();

    @Option(names = "--held-out", paramLabel = "FILE", split = ",", descriptionKey = "option.heldOut")
    private List<Path> heldOut = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "option.fittedFile")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        Read read = read();
        List<MatchExample> examples = read.fitted();
        try {
            MatchCurve curve = MatchFitting.crossValidated(examples);
            double threshold = curve.threshold(MatchFitting.PRECISION);
            MatchWeights weights = MatchFitting.fit(examples, threshold, digests());
            print(curve, MatchCurve.of(read.heldOut(), weights), threshold, line.getOut());
            write(weights);
            line.getOut().println(EvalWording.text("fit.match", examples.size(), out));
            line.getOut().flush();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private record Read(List<MatchExample> fitted, List<MatchExample> heldOut) {}

    private Read read() {
        Path kept = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        try (Embedder embedder = Embedder.load();
                VectorFile vectors = VectorFile.open(kept)) {
            MatchExamples reading = new MatchExamples(vectors, VectorFile.Model.questions(embedder));
            List<MatchExample> fitted = Stream.concat(
                            pairs.stream().flatMap(file -> reading.pairs(file).stream()),
                            questions.stream().flatMap(file -> reading.near(file).stream()))
                    .toList();
            return new Read(
                    fitted,
                    heldOut.stream()
                            .flatMap(file -> reading.pairs(file).stream())
                            .toList());
        }
    }

    private void print(MatchCurve curve, MatchCurve unseen, double threshold, PrintWriter printed) {
        printed.println(EvalWording.text("match.head", curve.examples().size(), MatchFitting.PRECISION));
        curve.points().forEach(point -> row("", point, printed));
        row(EvalWording.text("match.chosen"), curve.at(threshold), printed);
        printed.println(EvalWording.text("match.files"));
        Stream.concat(pairs.stream(), questions.stream())
                .map(file -> String.valueOf(file.getFileName()))
                .forEach(file -> row(file, curve.of(file, threshold), printed));
        heldOut.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .forEach(file -> row(EvalWording.text("match.heldOut", file), unseen.of(file, threshold), printed));
        printed.flush();
    }

    private static void row(String name, MatchCurve.Point point, PrintWriter printed) {
        printed.println(String.format(
                Locale.ROOT,
                "  %.4f  %6d  %.4f  %.4f  %s",
                point.threshold(),
                point.matched(),
                point.precision(),
                point.recall(),
                name));
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        Stream.concat(pairs.stream(), questions.stream())
                .forEach(each -> digests.put(String.valueOf(each.getFileName()), JudgedPairs.digest(each)));
        return digests;
    }

    /** Written beside and moved in one step: an interrupted run leaves the old file whole. */
    private void write(MatchWeights weights) {
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
