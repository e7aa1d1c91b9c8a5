package org.yihaoda.bot.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yihaoda.bot.search.DocumentSearchRequest;
import org.yihaoda.bot.search.SearchForm;
import org.yihaoda.bot.search.SuggestionRequest;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.bot.wire.SearchWire;
import org.yihaoda.bot.wire.SuggestionsWire;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.DocumentQuery;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.SuggestionQuery;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** {@code GET /api/v1/search} and {@code /api/v1/suggestions}: the documents of the index that answers come from. */
final class SearchHandler {
    private static final int SUGGESTED = 8;
    /** Above these a passage brings its document into the list, whether or not the document holds the words. */
    private static final DocumentQuery.Support SUPPORT = new DocumentQuery.Support(0.55, 0.5);

    private final CurrentCorpus corpus;
    private final SearchForm form;
    private final Sites sites;
    private final RegionTree regions;
    private final Workers workers;
    private final MeterRegistry metrics;

    SearchHandler(
            CurrentCorpus corpus,
            SearchForm form,
            Sites sites,
            RegionTree regions,
            Workers workers,
            MeterRegistry metrics) {
        this.corpus = corpus;
        this.form = form;
        this.sites = sites;
        this.regions = regions;
        this.workers = workers;
        this.metrics = metrics;
    }

    void search(RoutingContext context) {
        DocumentSearchRequest request = accepted(form.search(parameters(context)));
        Origins.require(context, request.site());
        reply(
                context,
                "yihaoda.search",
                () -> SearchWire.from(request, open().documents(query(request)), links(request.site())));
    }

    void suggestions(RoutingContext context) {
        SuggestionRequest request = accepted(form.suggestions(parameters(context)));
        Origins.require(context, request.site());
        SuggestionQuery query =
                new SuggestionQuery(request.typed(), request.asOf(), lineage(request.region()), SUGGESTED);
        reply(
                context,
                "yihaoda.suggestions",
                () -> SuggestionsWire.from(open().suggestions(query), request.asOf(), links(request.site())));
    }

    /** What was searched for is kept in no cache, no log and no metric (SEC-02). */
    private void reply(RoutingContext context, String timer, Callable<?> work) {
        workers.run(() -> metrics.timer(timer).recordCallable(() -> WireJson.write(work.call())))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .putHeader("Cache-Control", "no-store")
                        .end(json))
                .onFailure(context::fail);
    }

    private static Map<String, List<String>> parameters(RoutingContext context) {
        try {
            Map<String, List<String>> sent = new LinkedHashMap<>();
            context.queryParams()
                    .names()
                    .forEach(name -> sent.put(name, context.queryParams().getAll(name)));
            return sent;
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.of(400, "problem.title.invalid", "", "problem.query");
        }
    }

    private static <T> T accepted(SearchForm.Parsed<T> parsed) {
        return switch (parsed) {
            case SearchForm.Parsed.Accepted<T>(T request) -> request;
            case SearchForm.Parsed.Rejected<T>(var problems) ->
                throw new ProblemException(400, "problem.title.invalid", problems);
        };
    }

    private LuceneCorpus open() {
        return corpus.get()
                .orElseThrow(() -> ProblemException.of(503, "problem.title.notReady", "", "problem.corpus.empty"));
    }

    private DocumentQuery query(DocumentSearchRequest request) {
        return new DocumentQuery(
                request.text(),
                request.asOf(),
                lineage(request.region().region()),
                request.selected(),
                SUPPORT,
                request.order(),
                (request.page() - 1) * request.size(),
                request.size());
    }

    private List<String> lineage(Region region) {
        return regions.lineage(region.code()).stream().map(Region::code).toList();
    }

    private Links links(Site site) {
        return new Links(regions, Optional.of(site).filter(each -> !each.equals(sites.byDefault())));
    }
}
