package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.eval.JudgedQuestion;
import org.yihaoda.bot.eval.JudgedQuestionReader;
import org.yihaoda.bot.eval.SampleEvaluation;
import org.yihaoda.bot.eval.SampleReport;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.region.RegionTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval sample}: how many of the sample's own questions end as they were judged to. */
@Command(name = "sample", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalSample implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--failed", descriptionKey = "option.failed")
    private boolean failed;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        SampleReport report = report(JudgedQuestionReader.read(Demo.sample().resolve("questions.jsonl")));
        CommandLine line = Objects.requireNonNull(command).commandLine();
        PrintWriter out = line.getOut();
        SampleView view = SampleView.of(report, failed);
        if (json) {
            out.println(WireJson.writeIndented(view));
        } else {
            new SampleText(out).print(report, failed);
        }
        out.flush();
        return floors.check("sample", view.metrics(), line.getErr());
    }

    private SampleReport report(List<JudgedQuestion> questions) {
        Configuration configuration = settings.configuration();
        RegionTree regions = settings.regions();
        ProgressBar bar = new ProgressBar();
        try (SampleKnowledge sample =
                SampleKnowledge.below(settings.folder(configuration, "evaluation"), configuration, regions)) {
            SampleReport report = new SampleEvaluation(
                            sample.pipeline(), new Sites(configuration.sites(), regions), regions)
                    .run(questions, (done, total) -> bar.show(EvalWording.text("progress.ask"), done, total));
            bar.end();
            return report;
        }
    }
}
