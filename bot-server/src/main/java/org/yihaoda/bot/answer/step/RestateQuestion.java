package org.yihaoda.bot.answer.step;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Context;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Restating;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Fills in from the conversation what a question leaves out, and moves the day to the one that its words ask for (QA-13).
 * Who says 我们县 where nobody knows which is asked, with the site's regions to choose from (QA-11); the next step takes the
 * site's own, and says so, for whoever cannot tell.
 */
public final class RestateQuestion implements Step {
    private static final int MOST_CHOICES = 6;

    private final Restating restating;
    private final RegionTree regions;
    private final Clock clock;

    public RestateQuestion(RegionTree regions, RegionNames names, Clock clock) {
        this.restating = new Restating(regions, names);
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        Question question = draft.question();
        Context context = new Context(region(question), question.asOf(), clock.instant(), question.dropped());
        Restated restated = restating.restate(draft.earlier(), question.text(), context);
        AnswerDraft taken = draft.restated(restated);
        return restated.asksForRegion() && AskingBack.isAllowed(taken)
                ? which(taken, restated)
                : new Progress.Continue(taken);
    }

    private Optional<Region> region(Question question) {
        return question.region().or(() -> question.site().flatMap(site -> regions.find(site.region())));
    }

    private Progress which(AnswerDraft draft, Restated restated) {
        List<Answer.Choice> choices = region(draft.question()).stream()
                .flatMap(site -> Stream.concat(regions.below(site.code()).stream(), Stream.of(site)))
                .limit(MOST_CHOICES)
                .map(region -> new Answer.Choice(
                        region.name(), Wording.text("clarify.region.question", region.name(), restated.text())))
                .toList();
        return choices.isEmpty() ? new Progress.Continue(draft) : AskingBack.with(draft, "clarify.region", choices);
    }
}
