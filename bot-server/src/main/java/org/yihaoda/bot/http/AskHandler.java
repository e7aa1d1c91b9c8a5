package org.yihaoda.bot.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.conversation.Pending;
import org.yihaoda.bot.conversation.Talk;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.AnswerWire;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** {@code POST /api/v1/ask}: one question, answered as JSON or as a stream of events. */
final class AskHandler {
    private static final Logger LOG = LoggerFactory.getLogger(AskHandler.class);

    private final Talk talk;
    private final QuestionForm form;
    private final Sites sites;
    private final RegionTree regions;
    private final Workers workers;
    private final MeterRegistry metrics;

    AskHandler(Talk talk, QuestionForm form, Sites sites, RegionTree regions, Workers workers, MeterRegistry metrics) {
        this.talk = talk;
        this.form = form;
        this.sites = sites;
        this.regions = regions;
        this.workers = workers;
        this.metrics = metrics;
    }

    void handle(RoutingContext context) {
        requireJson(context);
        byte[] body = context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
        Question question = question(AskBody.read(body));
        Origins.require(context, question.site().orElseThrow());
        String accept =
                Optional.ofNullable(context.request().getHeader("Accept")).orElse("");
        if (accept.contains("text/event-stream")) {
            stream(context, question);
        } else {
            reply(context, question);
        }
    }

    private static void requireJson(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw ProblemException.of(415, "problem.title.mediaType", "", "problem.mediaType", type);
        }
    }

    private Question question(QuestionForm.Sent sent) {
        return switch (form.parse(sent)) {
            case QuestionForm.Parsed.Accepted(Question question) -> question;
            case QuestionForm.Parsed.Rejected(var problems) ->
                throw new ProblemException(400, "problem.title.invalid", problems);
        };
    }

    /** A second question of a conversation waits for the first one's answer in the citizen's hands, not here. */
    private Pending.Ticket enter(Question question) {
        return talk.enter(question).orElseThrow(ConversationHandler::pending);
    }

    private void reply(RoutingContext context, Question question) {
        Pending.Ticket ticket = enter(question);
        workers.run(() -> answer(question, ticket, step -> {}))
                .onComplete(done -> ticket.close())
                .onSuccess(wire -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .end(WireJson.write(wire)))
                .onFailure(context::fail);
    }

    private void stream(RoutingContext context, Question question) {
        Pending.Ticket ticket = enter(question);
        EventStream events = new EventStream(context.response());
        workers.run(() -> {
                    events.begin();
                    Saying saying = new Saying(events);
                    AnswerWire wire = answer(question, ticket, saying);
                    wire.sentences().stream().skip(saying.said).forEach(sentence -> events.send("sentence", sentence));
                    events.send("answer", wire);
                    return wire;
                })
                .onComplete(done -> ticket.close())
                .onSuccess(wire -> events.end())
                .onFailure(context::fail);
    }

    /** Sends each sentence once, as soon as it may be shown. */
    private static final class Saying implements AnswerPipeline.Listener {
        private final EventStream events;
        private int said;

        Saying(EventStream events) {
            this.events = events;
        }

        @Override
        public void begins(String step) {
            events.send("progress", ProgressWire.of(step));
        }

        @Override
        public void says(Sentence sentence) {
            events.send("sentence", AnswerWire.SentenceWire.from(sentence));
            said++;
        }

        @Override
        public boolean isGone() {
            return events.isGone();
        }
    }

    /** {@code Progress} of the contract. */
    private record ProgressWire(String step, String text) {
        static ProgressWire of(String step) {
            return new ProgressWire(step, Wording.text("progress." + step));
        }
    }

    private AnswerWire answer(Question question, Pending.Ticket ticket, AnswerPipeline.Listener listener) {
        AnswerPipeline.Traced traced = talk.answer(question, ticket, listener);
        record(traced);
        Optional<Site> site = question.site().filter(each -> !each.equals(sites.byDefault()));
        return AnswerWire.from(traced.answer(), new Links(regions, site));
    }

    /** Counts and durations only: what was asked is in no log and no metric (SEC-02). */
    private void record(AnswerPipeline.Traced traced) {
        String kind = traced.answer().getClass().getSimpleName();
        metrics.counter("yihaoda.answers", "kind", kind).increment();
        traced.trace()
                .steps()
                .forEach((step, took) ->
                        metrics.timer("yihaoda.answer.step", "step", step).record(took));
        Answer.Frame frame = traced.answer().frame();
        LOG.info(
                "answer {} {} region={} asOf={} {}",
                frame.id(),
                kind,
                frame.region().map(Region::code).orElse("-"),
                frame.asOf(),
                traced.trace().steps());
    }
}
