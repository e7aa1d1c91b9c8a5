package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wire.AnswerChangesWire;
import org.yihaoda.bot.wire.AnswerLedgerWire;
import org.yihaoda.bot.wire.OverdueWire;
import org.yihaoda.bot.wire.ReviewOutcomeWire;
import org.yihaoda.bot.wire.ReviewedAnswerWire;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.AnswerForm;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.publication.Overdue;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Refusal;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.store.AnswerLedger;
import org.yihaoda.kb.store.AuditTrail;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Reviews;

/**
 * {@code /api/v1/staff/answers}: the one ledger of standard answers, for agents, units and editors (KB-04, KB-06). Who may do
 * what to which one the rules of review decide; their refusals come with condition, value and remedy.
 */
final class AnswersHandler {
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;
    private static final int SOON = 30;
    private static final String COMMENT = "comment";
    private static final String BASED_ON = "basedOn";

    private final Reviews reviews;
    private final AnswerLedger ledger;
    private final AuditTrail trail;
    private final RegionTree regions;
    private final Clock clock;

    AnswersHandler(Database database, RegionTree regions, Clock clock) {
        this.reviews = new Reviews(database, clock);
        this.ledger = new AnswerLedger(database);
        this.trail = new AuditTrail(database);
        this.regions = regions;
        this.clock = clock;
    }

    /** GET: with {@code state}, {@code unit}, {@code q} and {@code page}. */
    StaffReply list(StaffRequest request) {
        int page = (int) request.number("page", 1, LAST_PAGE);
        AnswerLedger.Selection selection = new AnswerLedger.Selection(
                state(request.parameter("state")), request.parameter("unit"), request.parameter("q"));
        return StaffReply.of(AnswerLedgerWire.from(ledger.page(selection, (page - 1) * PAGE, PAGE), page, PAGE));
    }

    private static @Nullable ReviewState state(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(ReviewState.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        400,
                        "problem.title.invalid",
                        "state",
                        "problem.state",
                        text,
                        Arrays.stream(ReviewState.values()).map(Enum::name).collect(Collectors.joining("、"))));
    }

    /** GET: the newest and the published words, and everything that was done. */
    StaffReply read(StaffRequest request) {
        Reviewed<StandardAnswer> answer = required(request.name());
        return StaffReply.of(ReviewedAnswerWire.from(answer, reviews.timeline(answer.code())));
    }

    private Reviewed<StandardAnswer> required(String code) {
        return reviews.find(code).orElseThrow(() -> refused(ReviewRules.noSuchText(code)));
    }

    private static Revision<StandardAnswer> required(Reviewed<StandardAnswer> answer, int number) {
        return answer.revision(number).orElseThrow(() -> refused(ReviewRules.noSuchRevision(answer, number)));
    }

    /** PUT: another revision, based on the newest that its writer saw. */
    StaffReply write(StaffRequest request) {
        Set<String> known = new TreeSet<>(AnswerForm.names());
        known.addAll(Set.of(BASED_ON, COMMENT));
        JsonNode json = request.fields(known);
        Actor actor = request.signedIn().account().actor();
        AnswerForm.Filled filled = AnswerForm.read(request.name(), texts(json), actor.name(), regions);
        StandardAnswer content = filled.answer().orElseThrow(() -> faulty(filled.problems()));
        int basedOn = ReviewActs.number(BASED_ON, StaffRequest.text(json, BASED_ON), true);
        return reply(
                request,
                reviews.from(request.address()).write(content, basedOn, StaffRequest.text(json, COMMENT), actor));
    }

    /** A list is joined as a file's cell is; questions hold commas of their own. */
    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(field -> texts.put(
                        field.getKey(),
                        field.getValue().isArray()
                                ? field.getValue()
                                        .valueStream()
                                        .map(JsonNode::asText)
                                        .collect(Collectors.joining("\n"))
                                : field.getValue().asText("")));
        return texts;
    }

    private static ProblemException faulty(List<AnswerForm.FieldProblem> problems) {
        return new ProblemException(
                400,
                "problem.title.invalid",
                problems.stream()
                        .map(problem -> new Problem(
                                problem.field(),
                                Wording.text("answer.field", problem.label(), problem.value()),
                                problem.remedy()))
                        .toList());
    }

    /** POST: submit, approve, send back … of the revision that was seen. */
    StaffReply act(StaffRequest request) {
        JsonNode json = request.fields(Set.of("act", "seen", "reason", "earlier"));
        Reviewed<StandardAnswer> answer = required(request.name());
        int seen = ReviewActs.number("seen", StaffRequest.text(json, "seen"), false);
        return reply(
                request,
                reviews.from(request.address())
                        .act(
                                answer.code(),
                                seen,
                                ReviewActs.read(json, answer.newest().state()),
                                request.signedIn().account().actor()));
    }

    /** GET: what differs between two revisions. */
    StaffReply changes(StaffRequest request) {
        Reviewed<StandardAnswer> answer = required(request.name());
        int newest = answer.newest().number();
        int from = (int) request.number("from", Math.max(1, newest - 1), Integer.MAX_VALUE);
        int to = (int) request.number("to", newest, Integer.MAX_VALUE);
        return StaffReply.of(AnswerChangesWire.between(required(answer, from), required(answer, to)));
    }

    /** GET: what has to be looked at again, by unit (KB-05). */
    StaffReply overdue(StaffRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReviewRules.ZONE);
        return StaffReply.of(OverdueWire.from(Overdue.of(reviews.inUse(), today, SOON)));
    }

    /** What somebody may not do stands in the trail too. */
    private StaffReply reply(StaffRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> StaffReply.of(ReviewOutcomeWire.from(done));
            case Outcome.Refused(var refusal) -> {
                ProblemException refused = refused(refusal);
                if (refused.status() == 403) {
                    trail.append(new Deed(
                            clock.instant(),
                            request.signedIn().account().name(),
                            request.address(),
                            Deed.Act.REVIEW,
                            "answer/" + request.name(),
                            null,
                            refusal.reason().name(),
                            Deed.Outcome.REFUSED));
                }
                throw refused;
            }
        };
    }

    private static ProblemException refused(Refusal refusal) {
        return ProblemException.said(
                switch (refusal.reason()) {
                    case NO_SUCH_TEXT, NO_SUCH_REVISION -> 404;
                    case WRONG_ROLE, SYSTEM_ALONE, OTHER_UNIT, OWN_WORK -> 403;
                    case NEVER_PUBLISHED, WRONG_STATE, NO_REASON, CHANGED_MEANWHILE, NOT_PUBLISHABLE -> 409;
                },
                "problem.title.review",
                refusal.reason().name(),
                refusal.text());
    }
}
