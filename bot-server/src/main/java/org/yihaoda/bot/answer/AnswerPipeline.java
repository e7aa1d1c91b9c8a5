package org.yihaoda.bot.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.bot.answer.step.AttachCitations;
import org.yihaoda.bot.answer.step.CarryMatter;
import org.yihaoda.bot.answer.step.ClarifyMatter;
import org.yihaoda.bot.answer.step.ComposeAnswer;
import org.yihaoda.bot.answer.step.FindConflicts;
import org.yihaoda.bot.answer.step.FindPassages;
import org.yihaoda.bot.answer.step.FindUnit;
import org.yihaoda.bot.answer.step.MatchStandardAnswer;
import org.yihaoda.bot.answer.step.RestateQuestion;
import org.yihaoda.bot.answer.step.RouteQuestion;
import org.yihaoda.bot.answer.step.SayStandardAnswer;
import org.yihaoda.bot.answer.step.ScreenQuestion;
import org.yihaoda.bot.answer.step.SummarizeAnswer;
import org.yihaoda.bot.answer.step.WeighEvidence;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** From question to answer: the steps in order. Whatever happens inside, the citizen gets an Answer. */
public final class AnswerPipeline {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerPipeline.class);

    /** Hears of each step as it begins. */
    public interface Listener {
        void begins(String step);

        /** A sentence of the answer that has passed its checks and stays (nothing is shown and taken back). */
        default void says(Sentence sentence) {}

        /** Whether nobody listens any more. */
        default boolean isGone() {
            return false;
        }
    }

    /** An answer with how it came about. */
    public record Traced(Answer answer, AnswerTrace trace) {}

    private final List<Step> steps;
    private final Site.Hotline hotline;

    private AnswerPipeline(List<Step> steps, Site.Hotline hotline) {
        this.steps = steps;
        this.hotline = hotline;
    }

    /** The pipeline that quotes clauses verbatim. */
    public static AnswerPipeline extracting(CurrentCorpus corpus, RegionTree regions, Configuration configuration) {
        return of(corpus, regions, configuration, Optional.empty());
    }

    /** The pipeline in which the model words what the clauses say, if there is one. */
    public static AnswerPipeline of(
            CurrentCorpus corpus, RegionTree regions, Configuration configuration, Optional<LanguageModel> model) {
        RegionNames names = new RegionNames(regions);
        FindPassages passages = new FindPassages(corpus, regions);
        return new AnswerPipeline(
                Stream.of(
                                Optional.of(new ScreenQuestion(corpus)),
                                Optional.of(new RestateQuestion(regions, names, Clock.system(QuestionForm.ZONE))),
                                Optional.of(
                                        new RouteQuestion(regions, names, new Sites(configuration.sites(), regions))),
                                Optional.of(new MatchStandardAnswer(corpus, regions, names)),
                                Optional.of(new SayStandardAnswer()),
                                Optional.of(new FindUnit(corpus, regions)),
                                Optional.of(passages),
                                Optional.of(new CarryMatter(
                                        passages,
                                        configuration.thresholds().evidence(),
                                        Clock.system(QuestionForm.ZONE))),
                                Optional.of(new ClarifyMatter()),
                                Optional.of(new WeighEvidence(configuration.thresholds(), regions)),
                                Optional.of(new ComposeAnswer(regions)),
                                Optional.of(new FindConflicts(regions)),
                                model.map(writer -> new SummarizeAnswer(writer, configuration.sites())),
                                Optional.of(new AttachCitations()))
                        .<Step>flatMap(Optional::stream)
                        .toList(),
                configuration.sites().getFirst().hotline());
    }

    /** Of a question that no other one stands before. */
    public Traced answer(Question question, Listener listener) {
        return answer(question, List.of(), listener);
    }

    /** @param earlier the conversation's questions before, the oldest first */
    public Traced answer(Question question, List<Turn> earlier, Listener listener) {
        Site.Hotline callable = question.site().map(Site::hotline).orElse(hotline);
        Answer.Frame frame = new Answer.Frame(
                UUID.randomUUID().toString(),
                question.asOf(),
                question.region(),
                question.conversation(),
                callable,
                Optional.empty());
        Run run = new Run(AnswerDraft.of(question, earlier, frame), listener);
        try {
            return new Traced(run.answer(), run.trace());
        } catch (RuntimeException e) {
            LOG.error("answer {} failed after steps {}", frame.id(), run.durations.keySet(), e);
            String key = run.spoke ? "failed.INTERNAL.half" : "failed.INTERNAL";
            return new Traced(new Answer.Failed(frame, Wording.text(key, callable.telephone())), run.trace());
        }
    }

    /** One question on its way. */
    private final class Run implements Listener {
        private final Listener listener;
        private final Map<String, Duration> durations = new LinkedHashMap<>();
        private AnswerDraft draft;
        private boolean spoke;

        Run(AnswerDraft first, Listener listener) {
            this.draft = first;
            this.listener = listener;
        }

        Answer answer() {
            for (Step step : steps) {
                begins(step.name());
                long start = System.nanoTime();
                Progress progress = step.apply(draft, this);
                durations.put(step.name(), Duration.ofNanos(System.nanoTime() - start));
                switch (progress) {
                    case Progress.Done(Answer answer) -> {
                        return answer;
                    }
                    case Progress.Continue(AnswerDraft next) -> draft = next;
                }
            }
            throw new IllegalStateException("the last step " + steps.getLast().name() + " did not end with an answer");
        }

        @Override
        public void begins(String step) {
            listener.begins(step);
        }

        @Override
        public void says(Sentence sentence) {
            spoke = true;
            listener.says(sentence);
        }

        @Override
        public boolean isGone() {
            return listener.isGone();
        }

        AnswerTrace trace() {
            return new AnswerTrace(durations, draft);
        }
    }

    /** The names of the steps in order. */
    public List<String> stepNames() {
        return steps.stream().map(Step::name).toList();
    }
}
