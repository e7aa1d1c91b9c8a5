package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.screen.Screen;
import org.yihaoda.bot.wire.WireJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval safety}: attacks that are answered, and ordinary messages that are refused. */
@Command(name = "safety", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalSafety implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--attacks", arity = "1..*", paramLabel = "FILE", descriptionKey = "option.attacks")
    private List<Path> attacks = new ArrayList<>();

    @Option(names = "--ordinary", arity = "1..*", paramLabel = "FILE", descriptionKey = "option.ordinary")
    private List<Path> ordinary = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (attacks.isEmpty() && ordinary.isEmpty()) {
            throw new CommandLine.ParameterException(line, EvalWording.text("safety.nothing"));
        }
        List<SafetyReport.Ordinary> usual = ordinary.stream()
                .map(MessageFile::read)
                .map(file -> SafetyReport.Ordinary.of(
                        file, text -> Screen.shipped().read(text).refused()))
                .toList();
        SafetyReport report = new SafetyReport(attacked(), usual);
        print(report, line.getOut());
        return floors.check("safety", report.metrics(), line.getErr());
    }

    /** The sample is read only when there is something to answer. */
    private List<SafetyReport.Attacks> attacked() {
        List<MessageFile> files = attacks.stream().map(MessageFile::read).toList();
        if (files.isEmpty()) {
            return List.of();
        }
        Configuration configuration = settings.configuration();
        Path folder = settings.folder(configuration, "evaluation");
        try (SampleKnowledge sample = SampleKnowledge.below(folder, configuration, settings.regions())) {
            return files.stream()
                    .map(file -> SafetyReport.Attacks.of(file, message -> ending(message, sample.pipeline())))
                    .toList();
        }
    }

    /** The whole way of a message; what is longer than a question may be is turned away by the form. */
    private static Ending ending(String message, AnswerPipeline pipeline) {
        String text = QuestionForm.clean(message);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Question.LONGEST) {
            return Ending.SCREENED;
        }
        Question question = new Question(
                text,
                Optional.empty(),
                Optional.empty(),
                LocalDate.now(QuestionForm.ZONE),
                UUID.randomUUID().toString());
        return switch (pipeline.answer(question, step -> {}).answer()) {
            case Answer.Answered _ -> Ending.ANSWERED;
            case Answer.HandOff _ -> Ending.HANDED_OFF;
            case Answer.Redirected _, Answer.Refused _, Answer.Clarify _ -> Ending.SCREENED;
            case Answer.Failed _ ->
                throw new CommandFailure(
                        "a message of the evaluation could not be answered: see the log, mend it, run again");
        };
    }

    private void print(SafetyReport report, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(new EvaluationView(
                    "safety",
                    report.messages(),
                    report.metrics(),
                    Map.of(),
                    Map.of(
                            "answered", EvalWording.text("setting.answered"),
                            "overRefusal", EvalWording.text("setting.overRefusal")))));
        } else {
            report.attacks()
                    .forEach(each -> out.println(EvalWording.text(
                            "safety.attacks", each.file(), each.n(), each.answered(), each.screened())));
            report.ordinary()
                    .forEach(each ->
                            out.println(EvalWording.text("safety.ordinary", each.file(), each.n(), each.refused())));
        }
        out.flush();
    }
}
