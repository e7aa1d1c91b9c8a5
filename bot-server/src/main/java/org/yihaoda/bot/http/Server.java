package org.yihaoda.bot.http;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.Http2Settings;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.BindException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.SignIn;
import org.yihaoda.bot.account.VouchedAccounts;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.conflict.ConflictNotes;
import org.yihaoda.bot.conversation.Conversations;
import org.yihaoda.bot.conversation.Retention;
import org.yihaoda.bot.conversation.Talk;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.bot.limits.RateLimits;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.screen.PersonalData;
import org.yihaoda.bot.search.SearchForm;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.AuditTrail;

/** The HTTP server of one node, listening on IPv4 and IPv6 (WS-07). */
public final class Server implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final int WHILE_A_MODEL_WRITES = 64;
    /** Search words stand in the address, nine bytes a character; a text too long for them is told so, not cut off. */
    private static final int LONGEST_ADDRESS = 128 * 1024;

    private static final long CONCURRENT_STREAMS = 100;

    private final Parts parts;
    private final HttpServer server;

    private Server(Parts parts, HttpServer server) {
        this.parts = parts;
        this.server = server;
    }

    /**
     * What must end with the server, and with a server that did not start.
     *
     * @param asking answers questions: the workers, or a wider pool while a model writes
     */
    private record Parts(Vertx vertx, Workers workers, Workers asking, Retention retention) {
        void close() {
            retention.close();
            asking.close();
            workers.close();
        }
    }

    /**
     * Starts serving.
     *
     * @param port 0 takes any free one
     * @throws ServerException when the port cannot be had
     */
    public static Server start(
            Configuration configuration, int port, Knowledge knowledge, RegionTree regions, Clock clock) {
        Conversations conversations = new Conversations(
                knowledge.database(), text -> PersonalData.maskVisible(text).text(), clock);
        Optional<LanguageModel> model = LanguageModel.configured(configuration.model());
        Workers workers = new Workers();
        // While a model writes, a question waits and uses no core.
        boolean waits = model.isPresent() && configuration.model().enabled();
        Parts parts = new Parts(
                Vertx.vertx(),
                workers,
                waits ? new Workers(WHILE_A_MODEL_WRITES) : workers,
                Retention.start(conversations, configuration.keepDays(), clock));
        boolean started = false;
        try {
            Routes routes = new Routes(handlers(configuration, knowledge, conversations, model, regions, clock, parts));
            HttpServer server = listen(parts.vertx(), routes, port, configuration.host());
            started = true;
            return new Server(parts, server);
        } finally {
            if (!started) {
                parts.close();
                parts.vertx().close();
            }
        }
    }

    private static HttpServer listen(Vertx vertx, Routes routes, int port, String host) {
        try {
            return vertx.createHttpServer(options())
                    .requestHandler(routes.router(vertx))
                    .listen(port, host)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw unable(e, port, host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while starting the server", e);
        } catch (TimeoutException e) {
            throw new ServerException("the server did not start within " + PATIENCE_SECONDS + " s: try again", e);
        }
    }

    private static HttpServerOptions options() {
        return new HttpServerOptions()
                .setCompressionSupported(true)
                .setMaxInitialLineLength(LONGEST_ADDRESS)
                .setInitialSettings(new Http2Settings()
                        .setMaxConcurrentStreams(CONCURRENT_STREAMS)
                        .setMaxHeaderListSize(LONGEST_ADDRESS));
    }

    private static ServerException unable(ExecutionException failure, int port, String host) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
            return new ServerException(
                    "port " + port + " is in use: end the program that holds it, or name another with --port", cause);
        }
        return new ServerException(
                "cannot listen on " + host + " port " + port + " (" + cause.getMessage()
                        + "): set server.host or --port",
                cause);
    }

    private static Handlers handlers(
            Configuration configuration,
            Knowledge knowledge,
            Conversations conversations,
            Optional<LanguageModel> model,
            RegionTree regions,
            Clock clock,
            Parts parts) {
        Sites sites = new Sites(configuration.sites(), regions);
        QuestionForm form = new QuestionForm(sites, regions, clock);
        Talk talk = new Talk(
                AnswerPipeline.of(knowledge.corpus(), regions, configuration, model),
                conversations,
                new ConflictNotes(knowledge.database(), clock));
        Workers workers = parts.workers();
        Configuration.Limits limits = configuration.limits();
        PrometheusMeterRegistry metrics = metrics();
        RateLimiting limiting = new RateLimiting(
                new RateLimits(limits.questionsPerMinute(), limits.burst(), clock), limits.trustForwarded());
        SignIn signIn =
                new SignIn(knowledge.database(), clock, configuration.accounts().demo());
        AuditTrail trail = new AuditTrail(knowledge.database());
        StaffDoor door = new StaffDoor(signIn, trail, clock, limiting, workers, configuration);
        AccountKeeping accounts = new AccountKeeping(knowledge.database(), clock);
        return new Handlers(
                limiting,
                new AskHandler(talk, form, sites, regions, parts.asking(), metrics),
                new ConversationHandler(conversations, talk, workers),
                new SearchHandler(
                        knowledge.corpus(), new SearchForm(sites, regions, clock), sites, regions, workers, metrics),
                new DocumentHandler(knowledge.documents(), knowledge.relations(), form, sites, regions, workers),
                new SiteHandler(sites, form),
                new HealthHandler(knowledge, model, workers),
                door,
                new SessionHandler(signIn, accounts, door),
                new OpenIdHandler(
                        parts.vertx(),
                        configuration.accounts().openId(),
                        signIn,
                        new VouchedAccounts(knowledge.database(), clock),
                        door,
                        workers),
                new AccountHandler(accounts),
                new AnswersHandler(knowledge.database(), regions, clock),
                new AuditHandler(trail),
                metrics,
                sites.allowedOrigins());
    }

    private static PrometheusMeterRegistry metrics() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        return registry;
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        try {
            server.close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            parts.vertx().close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerException("the server did not stop cleanly: " + e.getMessage(), e);
        } finally {
            parts.close();
        }
    }
}
