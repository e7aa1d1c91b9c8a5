package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.bot.screen.Screen;
import org.yihaoda.bot.screen.Screened;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.QuestionReader;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** The whole way of a message, from the screen to an answer, over the sample knowledge in a throwaway store. */
final class SampleAnswers implements AutoCloseable {
    private final ThrowawayStore store;
    private final Embedder embedder;
    private final CurrentCorpus corpus;
    private final AnswerPipeline pipeline;

    private SampleAnswers(ThrowawayStore store, Embedder embedder, Configuration configuration, RegionTree regions) {
        this.store = store;
        this.embedder = embedder;
        CorpusFolder folder = new CorpusFolder(store.folder().resolve("corpus"));
        new ImportSources(
                        new DocumentReader(new RegionNames(regions)),
                        store.database(),
                        new CorpusFollower(store.database(), embedder, folder),
                        ImportSources.Options.STANDARD)
                .run(List.of(Demo.sample()), new ReadingProgress(new ProgressBar()));
        this.corpus = new CurrentCorpus(folder, new QuestionReader(embedder, Vocabulary::shipped));
        this.pipeline = AnswerPipeline.extracting(corpus, regions, configuration);
    }

    static SampleAnswers below(Path folder, Configuration configuration, RegionTree regions) {
        return new SampleAnswers(ThrowawayStore.below(folder), Embedder.load(), configuration, regions);
    }

    Ending of(String message) {
        Screened screened = Screen.shipped().read(message);
        String text = QuestionForm.clean(screened.message().text());
        if (screened.matter() != Matter.POLICY || text.codePointCount(0, text.length()) > Question.LONGEST) {
            return Ending.SCREENED;
        }
        Question question = new Question(
                text,
                Optional.empty(),
                Optional.empty(),
                LocalDate.now(QuestionForm.ZONE),
                UUID.randomUUID().toString());
        Answer answer = pipeline.answer(question, step -> {}).answer();
        return switch (answer) {
            case Answer.Answered answered -> Ending.ANSWERED;
            case Answer.HandOff handOff -> Ending.HANDED_OFF;
            case Answer.Redirected _, Answer.Refused _, Answer.Clarify _ -> Ending.SCREENED;
            case Answer.Failed failed ->
                throw new CommandFailure(
                        "a message of the evaluation could not be answered: see the log, mend it, run again");
        };
    }

    @Override
    public void close() {
        corpus.close();
        embedder.close();
        store.close();
    }
}
