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

    private final AnswerPipeline pipeline;
    private final QuestionForm form;
    private final Sites sites;
    private final RegionTree regions;
    private final Workers workers;
    private final MeterRegistry metrics;

    AskHandler(
            AnswerPipeline pipeline,
            QuestionForm form,
            Sites sites,
            RegionTree regions,
            Workers workers,
            MeterRegistry metrics) {
        this.pipeline = pipeline;
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

    private void reply(RoutingContext context, Question question) {
        workers.run(() -> answer(question, step -> {}))
                .onSuccess(wire -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .end(WireJson.write(wire)))
                .onFailure(context::fail);
    }

    private void stream(RoutingContext context, Question question) {
        EventStream events = new EventStream(context.response());
        workers.run(() -> {
                    events.begin();
                    AnswerWire wire = answer(question, step -> events.send("progress", ProgressWire.of(step)));
                    wire.sentences().forEach(sentence -> events.send("sentence", sentence));
                    events.send("answer", wire);
                    return wire;
                })
                .onSuccess(wire -> events.end())
                .onFailure(context::fail);
    }

    /** {@code Progress} of the contract. */
    private record ProgressWire(String step, String text) {
        static ProgressWire of(String step) {
            return new ProgressWire(step, Wording.text("progress." + step));
        }
    }

    private AnswerWire answer(Question question, AnswerPipeline.Listener listener) {
        AnswerPipeline.Traced traced = pipeline.answer(question, listener);
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
