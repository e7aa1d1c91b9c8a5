package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.eval.ConversationEvaluation;
import org.yihaoda.bot.eval.JudgedConversation;
import org.yihaoda.bot.eval.JudgedConversationReader;
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

/** {@code eval conversations}: how many turns of judged conversations about the sample end as they should. */
@Command(name = "conversations", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalConversations implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--file", paramLabel = "FILE", required = true, descriptionKey = "option.conversations")
    private Path file = Path.of("");

    @Option(names = "--failed", descriptionKey = "option.failed")
    private boolean failed;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        List<JudgedConversation> conversations = JudgedConversationReader.read(file);
        SampleReport report = report(conversations);
        CommandLine line = Objects.requireNonNull(command).commandLine();
        PrintWriter out = line.getOut();
        SampleView view = SampleView.of(report, failed);
        if (json) {
            out.println(WireJson.writeIndented(view));
        } else {
            new SampleText(out).print(report, failed);
        }
        out.flush();
        return floors.check("conversations", view.metrics(), line.getErr());
    }

    private SampleReport report(List<JudgedConversation> conversations) {
        Configuration configuration = settings.configuration();
        RegionTree regions = settings.regions();
        ProgressBar bar = new ProgressBar();
        try (SampleKnowledge sample =
                SampleKnowledge.below(settings.folder(configuration, "evaluation"), configuration, regions)) {
            SampleReport report = new ConversationEvaluation(
                            sample.pipeline(), new Sites(configuration.sites(), regions))
                    .run(conversations, (done, total) -> bar.show(EvalWording.text("progress.ask"), done, total));
            bar.end();
            return report;
        }
    }
}
