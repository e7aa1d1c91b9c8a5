package org.yihaoda.bot.answer.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Decides whose rules to use: the region in the question's words, else the citizen's choice, else the site's (QA-10, QA-11).
 * On the command line there is no site, and without a choice no region filter.
 */
public final class RouteQuestion implements Step {
    private final RegionTree regions;
    private final RegionNames names;
    private final Sites sites;

    public RouteQuestion(RegionTree regions, RegionNames names, Sites sites) {
        this.regions = regions;
        this.names = names;
        this.sites = sites;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        Question question = draft.question();
        Optional<Region> named = names.in(question.text(), context(question))
                // 中华人民共和国 begins a law's title; nobody means it as a place.
                .filter(region -> !region.code().equals(Region.NATION))
                .or(() -> carried(draft));
        if (question.site().isEmpty()) {
            return new Progress.Continue(draft.withRegion(question.region(), named, List.of()));
        }
        if (named.isPresent()) {
            Site site = question.site().get();
            return sites.mayAskAbout(site, named.get())
                    ? routed(draft, named.get(), named, "notice.region.words")
                    : elsewhere(draft, named.get(), site);
        }
        Region chosen = question.region()
                .or(() -> regions.find(question.site().get().region()))
                .orElseThrow();
        return routed(draft, chosen, named, "notice.region");
    }

    /** The region that the conversation is about (QA-13). */
    private Optional<Region> carried(AnswerDraft draft) {
        return draft.frame().taken().stream()
                .flatMap(taken -> taken.slots().stream())
                .filter(slot -> slot.kind() == SlotKind.REGION && slot.isKnown())
                .findFirst()
                .flatMap(slot -> regions.find(slot.value()));
    }

    private static Progress elsewhere(AnswerDraft draft, Region named, Site site) {
        String text = Wording.text(
                "handoff.OTHER_REGION",
                named.name(),
                site.name(),
                draft.frame().hotline().telephone());
        return new Progress.Done(
                new Answer.HandOff(draft.frame(), HandOffReason.OTHER_REGION, text, List.of(), List.of()));
    }

    /** A name that several regions bear means the one near the chosen region or the site. */
    private String context(Question question) {
        return question.region()
                .map(Region::code)
                .or(() -> question.site().map(Site::region))
                .map(code -> regions.lineage(code).stream().map(Region::name).collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static Progress routed(AnswerDraft draft, Region region, Optional<Region> named, String notice) {
        return new Progress.Continue(
                draft.withRegion(Optional.of(region), named, List.of(Wording.text(notice, region.name()))));
    }
}
