package org.yihaoda.bot.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** Asks judged questions one after the other, each in a conversation of its own. */
public final class SampleEvaluation {
    /** Hears how many are done. */
    public interface Listener {
        void asked(int done, int total);
    }

    private final AnswerPipeline pipeline;
    private final Sites sites;
    private final RegionTree regions;

    public SampleEvaluation(AnswerPipeline pipeline, Sites sites, RegionTree regions) {
        this.pipeline = pipeline;
        this.sites = sites;
        this.regions = regions;
    }

    public SampleReport run(List<JudgedQuestion> questions, Listener listener) {
        List<JudgedAnswer> answers = new ArrayList<>();
        for (JudgedQuestion judged : questions) {
            AnswerPipeline.Traced traced = pipeline.answer(question(judged), step -> {});
            answers.add(JudgedAnswer.of(judged, JudgedOutcome.of(traced.answer())));
            listener.asked(answers.size(), questions.size());
        }
        return new SampleReport(answers);
    }

    private Question question(JudgedQuestion judged) {
        Site site = sites.find(judged.site())
                .orElseThrow(() -> new EvaluationException("question " + judged.id() + ": there is no site '"
                        + judged.site() + "'; use one of " + String.join(", ", sites.ids())));
        Optional<Region> region = judged.region()
                .map(code -> regions.find(code)
                        .orElseThrow(() -> new EvaluationException("question " + judged.id() + ": there is no region '"
                                + code + "'; write a code of GB/T 2260")));
        return new Question(judged.text(), Optional.of(site), region, judged.asOf(), "judged-" + judged.id());
    }
}
