package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.model.LanguageModel;
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

/** The sample knowledge in a database of its own, so that no installation's knowledge comes between, and what answers from it. */
final class SampleKnowledge implements AutoCloseable {
    /** The day on which the pages' marks of validity were written to be true. */
    private static final Clock READ_ON = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private final ThrowawayStore store;
    private final Embedder embedder;
    private final CurrentCorpus corpus;
    private final AnswerPipeline pipeline;

    private SampleKnowledge(ThrowawayStore store, Embedder embedder, Configuration configuration, RegionTree regions) {
        this.store = store;
        this.embedder = embedder;
        CorpusFolder folder = new CorpusFolder(DataFolder.open(store.folder()).corpus());
        new ImportSources(
                        new DocumentReader(new RegionNames(regions), READ_ON),
                        store.database(),
                        new CorpusFollower(store.database(), embedder, folder))
                .run(List.of(Demo.sample()), new ReadingProgress(new ProgressBar()));
        CurrentVocabulary vocabulary = new CurrentVocabulary(new Lexicons(store.database()));
        this.corpus = new CurrentCorpus(folder, new QuestionReader(embedder, vocabulary::get));
        this.pipeline =
                AnswerPipeline.of(corpus, regions, configuration, LanguageModel.configured(configuration.model()));
    }

    static SampleKnowledge below(Path folder, Configuration configuration, RegionTree regions) {
        return new SampleKnowledge(ThrowawayStore.below(folder), Embedder.load(), configuration, regions);
    }

    /** With the model of the settings, if they name one. */
    AnswerPipeline pipeline() {
        return pipeline;
    }

    @Override
    public void close() {
        corpus.close();
        embedder.close();
        store.close();
    }
}
