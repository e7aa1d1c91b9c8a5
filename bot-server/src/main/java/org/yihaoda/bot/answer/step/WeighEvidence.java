package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.Channel;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.PassageResults.Reason;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/**
 * Decides whether what was found supports an answer (QA-20). When it hardly does, nothing is answered: the nearest
 * documents and the hotline are shown instead, and, when the matching document is no longer in force, that it is not. When
 * it may, the answer says so (docs/adr/0007). A
 * question that names a document is answered from that document, or from one that names it too, or not at all.
 */
public final class WeighEvidence implements Step {
    /** What stands further down is there for its words alone. */
    private static final int WEIGHED = 5;

    private static final int NEAREST = 3;
    private static final double PLAINLY = 1.05;
    private static final double NEAR = 0.55;
    private static final double COVERED = 0.5;

    private final Configuration.Thresholds thresholds;
    private final RegionTree regions;

    public WeighEvidence(Configuration.Thresholds thresholds, RegionTree regions) {
        this.thresholds = thresholds;
        this.regions = regions;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        PassageResults results = draft.results().orElseThrow();
        List<PassageHit> supporting = weighed(draft, results.kept()).stream()
                .filter(this::supports)
                .filter(hit -> speaksOf(draft.named(), hit.passage()))
                .filter(results::isOfNamed)
                .toList();
        Optional<PassageHit> ended = results.rejected().stream()
                .filter(each -> each.reason() == Reason.NOT_IN_FORCE)
                .map(PassageResults.Rejected::hit)
                .filter(hit -> speaksForItself(hit) || hit.channels().containsKey(Channel.LOOKUP))
                .filter(hit -> speaksOf(draft.named(), hit.passage()))
                .filter(hit -> isGone(hit, results))
                .filter(results::isOfNamed)
                .findFirst();
        double probability = probability(results);
        boolean enough = probability >= leastEvidence(results);
        if (!supporting.isEmpty()
                && supporting.getFirst().passage().circumstances().substanceIsMissing()) {
            return handOff(
                    draft, Withheld.attachment(supporting.getFirst().passage(), telephone(draft)), ended, results);
        }
        Optional<AskedJudgement> judgement = AskedJudgement.in(draft.question().text());
        boolean forecast = judgement.filter(AskedJudgement.FORECAST::equals).isPresent();
        if (!supporting.isEmpty()
                && enough
                && tellsWhomToCall(draft, supporting, results)
                && ended.filter(hit -> outdoes(hit, supporting)).isEmpty()) {
            return new Progress.Continue(draft.withEvidence(supporting, notices(probability, judgement)));
        }
        if (ended.isEmpty() && forecast) {
            return handOff(draft, Withheld.forecast(telephone(draft)), ended, results);
        }
        Withheld withheld = ended.map(
                        hit -> Withheld.of(hit.passage(), draft.question().asOf(), telephone(draft)))
                .orElseGet(() -> Withheld.nothingFound(draft.question().text(), telephone(draft)));
        return handOff(draft, withheld, ended, results);
    }

    /** Who asks for a telephone is not served with rules that hold none. */
    private static boolean tellsWhomToCall(AnswerDraft draft, List<PassageHit> supporting, PassageResults results) {
        AskedFor asked = AskedFor.of(draft.question().text());
        return asked != AskedFor.TELEPHONE
                || Stream.concat(
                                supporting.stream(),
                                results.kept().stream()
                                        .filter(hit -> hit.passage().kind() == DocumentKind.GUIDE))
                        .anyMatch(hit -> asked.isStatedIn(hit.passage().text()));
    }

    /** Without a score of its own, a passage that may not be cited must be near by meaning and by words. */
    private boolean speaksForItself(PassageHit hit) {
        return hit.cosine() >= NEAR && hit.coverage() >= COVERED;
    }

    /** Not the old words of a document whose new ones were found, nor what only explains a rule that has ended. */
    private static boolean isGone(PassageHit hit, PassageResults results) {
        StoredPassage passage = hit.passage();
        boolean ruled = passage.kind() != DocumentKind.INTERPRETATION && passage.kind() != DocumentKind.QUESTIONS;
        return (ruled || results.kept().isEmpty())
                && results.kept().stream()
                        .noneMatch(kept -> kept.passage().documentId().equals(passage.documentId()));
    }

    /** A document that does not speak of the act that is asked for answers only where all else is certain. */
    private double leastEvidence(PassageResults results) {
        return AskedAct.isAmong(results.evidence().missing()) ? thresholds.certain() : thresholds.evidence();
    }

    /** Who names a document asks for that one, however little else the question says. */
    private static double probability(PassageResults results) {
        return results.named().isEmpty() ? results.evidence().probability() : 1;
    }

    private static String notice(AskedJudgement judgement) {
        return switch (judgement) {
            case INDIVIDUAL -> Wording.text("notice.individual");
            case FORECAST -> Wording.text("notice.forecast");
        };
    }

    private List<String> notices(double probability, Optional<AskedJudgement> judgement) {
        List<String> notices = new ArrayList<>();
        judgement.map(WeighEvidence::notice).ifPresent(notices::add);
        if (probability < thresholds.certain()) {
            notices.add(Wording.text("notice.possibly"));
        }
        return notices;
    }

    /**
     * Whether the question is so plainly about the ended document that what else was found would only look like an answer
     * (PD-20). A rule on the same matter that holds is the answer, however much nearer the old one's words are.
     */
    private static boolean outdoes(PassageHit ended, List<PassageHit> found) {
        String matter = Titles.subject(ended.passage().title());
        return ended.nearness() > PLAINLY * found.getFirst().nearness()
                && found.stream()
                        .filter(hit -> hit.passage().kind().binds())
                        .noneMatch(hit -> Titles.alike(
                                matter, Titles.subject(hit.passage().title())));
    }

    private static Progress handOff(
            AnswerDraft draft, Withheld withheld, Optional<PassageHit> ended, PassageResults results) {
        return new Progress.Done(new Answer.HandOff(
                draft.frame(),
                withheld.reason(),
                withheld.text(),
                nearest(ended.map(PassageHit::passage), results),
                draft.notices()));
    }

    private static String telephone(AnswerDraft draft) {
        return draft.frame().hotline().telephone();
    }

    /** The best, and what is ruled nearer to the asked region: it must not lose to an upper level's many clauses. */
    private List<PassageHit> weighed(AnswerDraft draft, List<PassageHit> kept) {
        List<String> lineage = draft.region().stream()
                .flatMap(region -> regions.lineage(region.code()).stream())
                .map(Region::code)
                .toList();
        List<PassageHit> weighed = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (i < WEIGHED || isNearer(kept.get(i), kept.getFirst(), lineage)) {
                weighed.add(kept.get(i));
            }
        }
        return weighed;
    }

    private static boolean isNearer(PassageHit hit, PassageHit first, List<String> lineage) {
        int place = lineage.indexOf(hit.passage().regionCode());
        return place == 0
                || place > 0 && place < lineage.indexOf(first.passage().regionCode());
    }

    private boolean supports(PassageHit hit) {
        return hit.cosine() >= thresholds.similarity();
    }

    /** A question that names a region is not answered with another region's rule, whatever was searched (PD-22). */
    private boolean speaksOf(Optional<Region> named, StoredPassage passage) {
        String code = passage.regionCode();
        return named.isEmpty()
                || code == null
                || regions.holds(code, named.get().code())
                || regions.holds(named.get().code(), code);
    }

    /** One passage for each document, the ended one first. */
    private static List<StoredPassage> nearest(Optional<StoredPassage> ended, PassageResults results) {
        Map<String, StoredPassage> documents = new LinkedHashMap<>();
        ended.ifPresent(passage -> documents.put(passage.documentId(), passage));
        results.kept().forEach(hit -> documents.putIfAbsent(hit.passage().documentId(), hit.passage()));
        List<StoredPassage> nearest = new ArrayList<>(documents.values());
        return nearest.subList(0, Math.min(NEAREST, nearest.size()));
    }
}
