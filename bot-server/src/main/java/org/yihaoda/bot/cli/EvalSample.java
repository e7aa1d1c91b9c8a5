package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.eval.JudgedQuestion;
import org.yihaoda.bot.eval.JudgedQuestionReader;
import org.yihaoda.bot.eval.SampleEvaluation;
import org.yihaoda.bot.eval.SampleReport;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.QuestionReader;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.text.CurrentVocabulary;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval sample}: how many of the sample's own questions end as they were judged to. */
@Command(name = "sample", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalSample implements Callable<Integer> {
    /** The day on which the pages' marks of validity were written to be true. */
    private static final Clock READ_ON = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--failed", descriptionKey = "option.failed")
    private boolean failed;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Path sample = Demo.sample();
        List<JudgedQuestion> questions = JudgedQuestionReader.read(sample.resolve("questions.jsonl"));
        SampleReport report = report(sample, questions);
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (json) {
            out.println(WireJson.writeIndented(SampleView.of(report, failed)));
        } else {
            new SampleText(out).print(report, failed);
        }
        out.flush();
        return 0;
    }

    /** In a database of its own, so that no installation's knowledge comes between. */
    private SampleReport report(Path sample, List<JudgedQuestion> questions) {
        Configuration configuration = settings.configuration();
        ProgressBar bar = new ProgressBar();
        try (ThrowawayStore store = ThrowawayStore.below(settings.folder(configuration, "evaluation"));
                Embedder embedder = Embedder.load()) {
            CorpusFolder folder =
                    new CorpusFolder(DataFolder.open(store.folder()).corpus());
            new ImportSources(
                            new DocumentReader(new RegionNames(settings.regions()), READ_ON),
                            store.database(),
                            new CorpusFollower(store.database(), embedder, folder))
                    .run(List.of(sample), new ReadingProgress(bar));
            CurrentVocabulary vocabulary = new CurrentVocabulary(new Lexicons(store.database()));
            try (CurrentCorpus corpus = new CurrentCorpus(folder, new QuestionReader(embedder, vocabulary::get))) {
                return asked(corpus, configuration, questions, bar);
            }
        }
    }

    private SampleReport asked(
            CurrentCorpus corpus, Configuration configuration, List<JudgedQuestion> questions, ProgressBar bar) {
        RegionTree regions = settings.regions();
        AnswerPipeline pipeline = AnswerPipeline.extracting(corpus, regions, configuration);
        SampleReport report = new SampleEvaluation(pipeline, new Sites(configuration.sites(), regions), regions)
                .run(questions, (done, total) -> bar.show(EvalWording.text("progress.ask"), done, total));
        bar.end();
        return report;
    }
}
