package org.yihaoda.bot.http;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.pages.DocumentPage;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.DocumentLinkWire;
import org.yihaoda.bot.wire.DocumentWire;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Relations;
import org.yihaoda.kb.validity.Standing;

/** A document as JSON and as a page. */
final class DocumentHandler {
    private final Documents documents;
    private final Relations relations;
    private final QuestionForm form;
    private final Sites sites;
    private final RegionTree regions;
    private final Workers workers;

    DocumentHandler(
            Documents documents,
            Relations relations,
            QuestionForm form,
            Sites sites,
            RegionTree regions,
            Workers workers) {
        this.documents = documents;
        this.relations = relations;
        this.form = form;
        this.sites = sites;
        this.regions = regions;
        this.workers = workers;
    }

    void json(RoutingContext context) {
        Asked asked = asked(context);
        workers.run(() -> WireJson.write(view(asked).wire()))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .end(json))
                .onFailure(context::fail);
    }

    void page(RoutingContext context) {
        Asked asked = asked(context);
        workers.run(() -> {
                    View view = view(asked);
                    return DocumentPage.render(view.wire(), view.standing().shownAt(asked.asOf()), asked.site());
                })
                .onSuccess(html -> context.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .end(html))
                .onFailure(context::fail);
    }

    private record Asked(String id, LocalDate asOf, Site site) {}

    private Asked asked(RoutingContext context) {
        String id = context.pathParam("id");
        if (!id.matches("[0-9a-f]{16}")) {
            throw ProblemException.of(400, "problem.title.invalid", "id", "problem.document.id", id);
        }
        Site site = Optional.ofNullable(context.request().getParam("site"))
                .flatMap(sites::find)
                .orElseGet(sites::byDefault);
        return new Asked(id, asOf(context.request().getParam("asOf")), site);
    }

    private LocalDate asOf(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return form.today();
        }
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException e) {
            throw ProblemException.of(400, "problem.title.invalid", "asOf", "problem.asOf", sent);
        }
    }

    private record View(Standing standing, DocumentWire wire) {}

    private View view(Asked asked) {
        PolicyDocument document = documents
                .find(asked.id())
                .orElseThrow(
                        () -> ProblemException.of(404, "problem.title.notFound", "id", "problem.document", asked.id()));
        Links links = new Links(regions, Optional.of(asked.site()).filter(site -> !site.equals(sites.byDefault())));
        List<DocumentLinkWire> linked = Stream.concat(
                        relations.from(document).stream().map(link -> link(link, "from", asked, links)),
                        relations.to(document).stream().map(link -> link(link, "to", asked, links)))
                .distinct()
                .toList();
        Standing standing = documents.standing(document);
        return new View(standing, DocumentWire.from(document, standing, asked.asOf(), linked, links));
    }

    private DocumentLinkWire link(Relations.Link link, String end, Asked asked, Links links) {
        return DocumentLinkWire.from(
                link.document(),
                Wording.text("relation." + link.type() + "." + end),
                documents.standing(link.document()).timeline(),
                asked.asOf(),
                links);
    }
}
