package org.yihaoda.bot.http;

import io.vertx.ext.web.RoutingContext;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wire.SiteWire;
import org.yihaoda.bot.wire.WireJson;

/** {@code GET /api/v1/sites/{id}}: what a page needs to know of its site. */
final class SiteHandler {
    private final Sites sites;
    private final QuestionForm form;

    SiteHandler(Sites sites, QuestionForm form) {
        this.sites = sites;
        this.form = form;
    }

    void handle(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(WireJson.write(SiteWire.from(site(context.pathParam("id")), sites, form.today())));
    }

    /** The site of that id; {@code default} is the first one. */
    Site site(String id) {
        if (id.equals("default")) {
            return sites.byDefault();
        }
        return sites.find(id).orElseThrow(() -> {
            String known = String.join("、", sites.ids());
            return ProblemException.of(404, "problem.title.notFound", "id", "problem.site", id, known);
        });
    }
}
