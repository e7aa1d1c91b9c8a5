package org.yihaoda.bot.answer.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.reader.ReadingPassage;
import org.yihaoda.index.reader.SpanReader;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.ValidityState;

/**
 * Quotes the clauses that support the answer, verbatim, and says what the reader must know of them: that a rule is the
 * upper level's (QA-12), that its validity is stated nowhere (PD-10), that it soon ends, that it only explains (PD-25).
 */
public final class ComposeAnswer implements Step {
    private static final int MOST = 3;
    /** So near to the question, beside the interpretation, a policy's clause must be to be the one that is explained. */
    private static final double EXPLAINED = 0.6;

    private static final double NEARLY_AS_GOOD = 0.85;
    private static final double GUIDE_ENOUGH = 0.7;
    private static final double BINDING_ENOUGH = 0.8;
    private static final double LOCAL_ENOUGH = 0.85;
    private static final int SOON_DAYS = 31;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    private final RegionTree regions;
    private final SpanReader reader = SpanReader.shipped();

    public ComposeAnswer(RegionTree regions) {
        this.regions = regions;
    }

    @Override
    public Progress apply(AnswerDraft draft) {
        List<Extract> extracts = chosen(draft).stream()
                .map(hit -> new Extract(
                        hit.passage(),
                        Quotation.lines(hit.passage(), draft.question().text())))
                .toList();
        return new Progress.Continue(draft.withExtracts(extracts, notices(draft, extracts)));
    }

    /**
     * The clause of the policy that an interpretation explains, wherever it stood among what was found: people ask in the
     * interpretation's words, and the policy rules (PD-25).
     */
    private static Optional<PassageHit> explained(PassageHit hit, List<PassageHit> kept) {
        return kept.stream()
                .filter(other -> explains(hit.passage(), other.passage()))
                .filter(other -> other.nearness() >= EXPLAINED * hit.nearness())
                .findFirst();
    }

    private static boolean explains(StoredPassage passage, StoredPassage policy) {
        Optional<DocumentNumber> number = Optional.ofNullable(policy.number()).flatMap(DocumentNumber::parse);
        return policy.kind().binds()
                && passage.circumstances().explains().stream()
                        .anyMatch(reference -> reference.means(policy.title(), number.orElse(null)));
    }

    /**
     * The passage that holds the answer's words, of the document that the evidence leads to: the best of what binds, before
     * what only explains (PD-25), the region's own rule before the upper level's that it stands on (PD-22). What was found
     * first is never left out for these orders: it follows, and others of that document that come close.
     */
    private List<PassageHit> chosen(AnswerDraft draft) {
        List<PassageHit> evidence = draft.evidence();
        List<PassageHit> kept = draft.results().stream()
                .flatMap(results -> results.kept().stream().filter(results::isOfNamed))
                .filter(hit -> !hit.passage().circumstances().substanceIsMissing())
                .toList();
        PassageHit found = evidence.getFirst();
        PassageHit binding = evidence.stream()
                .filter(hit -> hit.passage().kind().binds() && hit.nearness() >= BINDING_ENOUGH * found.nearness())
                .findFirst()
                .or(() -> explained(found, kept))
                .orElse(found);
        PassageHit best =
                draft.region().map(asked -> nearest(evidence, binding, asked)).orElse(binding);
        String question = draft.question().text();
        Optional<PassageHit> guide = AskedFor.of(question).isInGuides() ? guide(found, kept) : Optional.empty();
        Stream<PassageHit> followed = Stream.of(binding, found)
                .filter(hit -> hit == binding || hit.passage().kind() == DocumentKind.INTERPRETATION);
        boolean stated = AskedFor.of(question).isStatedIn(best.passage().text());
        Stream<PassageHit> read = read(question, best, kept).stream();
        return Stream.of(
                        guide.stream(),
                        stated ? Stream.of(best) : read,
                        stated ? read : Stream.of(best),
                        followed,
                        evidence.stream().filter(hit -> adds(hit, best)))
                .flatMap(hits -> hits)
                .distinct()
                .limit(MOST)
                .sorted(Comparator.comparing(hit -> guide.filter(hit::equals).isEmpty()
                        && !hit.passage().documentId().equals(best.passage().documentId())))
                .toList();
    }

    /** Where to go, what to bring and whom to call stands in the service guide. */
    private static Optional<PassageHit> guide(PassageHit found, List<PassageHit> kept) {
        return kept.stream()
                .filter(hit -> hit.passage().kind() == DocumentKind.GUIDE)
                .filter(hit -> hit.nearness() >= GUIDE_ENOUGH * found.nearness())
                .findFirst();
    }

    /** The clause of that document in which the reader sees the answer, of those that state the kind of thing asked for. */
    private Optional<PassageHit> read(String question, PassageHit best, List<PassageHit> kept) {
        List<PassageHit> clauses = kept.stream()
                .filter(hit -> hit.passage().documentId().equals(best.passage().documentId()))
                .toList();
        AskedFor asked = AskedFor.of(question);
        List<PassageHit> stating = clauses.stream()
                .filter(hit -> asked.isStatedIn(hit.passage().text()))
                .toList();
        List<PassageHit> candidates = stating.isEmpty() ? clauses : stating;
        return reader.read(question, candidates.stream().map(ReadingPassage::of).toList())
                .map(span -> candidates.get(span.passage()));
    }

    /** Of the binding passages that are nearly as good, the one whose region is nearest to the asked one. */
    private PassageHit nearest(List<PassageHit> evidence, PassageHit binding, Region asked) {
        List<String> lineage =
                regions.lineage(asked.code()).stream().map(Region::code).toList();
        return evidence.stream()
                .filter(hit -> hit.passage().kind().binds() && hit.nearness() >= LOCAL_ENOUGH * binding.nearness())
                .filter(hit -> lineage.contains(hit.passage().regionCode()))
                .min(Comparator.comparingInt(
                        hit -> lineage.indexOf(hit.passage().regionCode())))
                .orElse(binding);
    }

    /** Another clause of the same document that is nearly as good. */
    private static boolean adds(PassageHit hit, PassageHit best) {
        return hit.passage().documentId().equals(best.passage().documentId())
                && hit.nearness() >= NEARLY_AS_GOOD * best.nearness();
    }

    private List<String> notices(AnswerDraft draft, List<Extract> extracts) {
        Set<String> notices = new LinkedHashSet<>();
        List<StoredPassage> quoted = extracts.stream().map(Extract::passage).toList();
        if (ClarifyMatter.isAssumed(draft)) {
            notices.add(Wording.text(
                    "notice.assumed", Titles.inMarks(quoted.getFirst().title())));
        }
        draft.region()
                .ifPresentOrElse(
                        region -> upperLevel(region, quoted).forEach(notices::add),
                        () -> notices.add(Wording.text("notice.region.none")));
        year(draft.question()).ifPresent(notices::add);
        quoted.forEach(
                passage -> notices.addAll(validity(passage, draft.question().asOf())));
        if (quoted.stream().anyMatch(passage -> passage.kind() == DocumentKind.INTERPRETATION)) {
            notices.add(Wording.text("notice.explains"));
        }
        return List.copyOf(notices);
    }

    /** A question about another year than the one that the answer holds for. */
    private static Optional<String> year(Question question) {
        Matcher year = YEAR.matcher(question.text());
        return year.find() && Integer.parseInt(year.group(1)) != question.asOf().getYear()
                ? Optional.of(Wording.text("notice.year", year.group(1), Wording.of(question.asOf())))
                : Optional.empty();
    }

    private List<String> upperLevel(Region asked, List<StoredPassage> quoted) {
        boolean local = quoted.stream().anyMatch(passage -> asked.code().equals(passage.regionCode()));
        String code = quoted.getFirst().regionCode();
        return local || code == null
                ? List.of()
                : regions.find(code).stream()
                        .map(upper -> Wording.text("notice.region.upper", asked.name(), upper.name()))
                        .toList();
    }

    /** What the reader must know of the validity and the source of what is quoted. */
    static List<String> validity(StoredPassage passage, LocalDate asOf) {
        List<String> notices = new ArrayList<>();
        if (passage.timeline().stateAt(asOf) == ValidityState.UNKNOWN) {
            notices.add(Wording.text("notice.unknown", Titles.inMarks(passage.title())));
        }
        passage.timeline()
                .lastCitableDay(asOf)
                .filter(last -> last.isBefore(asOf.plusDays(SOON_DAYS)))
                .map(last -> Wording.text("notice.ending", Titles.inMarks(passage.title()), Wording.of(last)))
                .ifPresent(notices::add);
        if (passage.authority() == SourceAuthority.THIRD_PARTY) {
            notices.add(Wording.text("notice.thirdParty", Titles.inMarks(passage.title())));
        }
        return notices;
    }
}
