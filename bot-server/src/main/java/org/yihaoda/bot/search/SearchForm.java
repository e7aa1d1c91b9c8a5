package org.yihaoda.bot.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.CommonFields;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.search.SearchedRegion.Origin;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.index.corpus.DocumentQuery;
import org.yihaoda.index.corpus.Facet;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** Turns the parameters of an address into a search, or says everything that is wrong with them. */
public final class SearchForm {
    private static final Set<String> COMMON = Set.of("q", "site", "region", "asOf");
    private static final Set<String> OF_A_LIST = Set.of("sort", "page", "size");

    /** What parsing came to. */
    public sealed interface Parsed<T> {
        record Accepted<T>(T request) implements Parsed<T> {}

        record Rejected<T>(List<Problem> problems) implements Parsed<T> {}
    }

    private final CommonFields common;
    private final FacetParameters facets;
    private final Sites sites;
    private final RegionTree regions;
    private final RegionNames names;

    public SearchForm(Sites sites, RegionTree regions, Clock clock) {
        this.common = new CommonFields(sites, regions, clock);
        this.facets = new FacetParameters(regions);
        this.sites = sites;
        this.regions = regions;
        this.names = new RegionNames(regions);
    }

    /** @param sent each parameter with the values it was sent with */
    public Parsed<DocumentSearchRequest> search(Map<String, List<String>> sent) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(OF_A_LIST);
        Arrays.stream(Facet.values()).map(FacetParameters::name).forEach(known::add);
        Parameters parameters = new Parameters(sent, known, problems);
        String text = words(parameters, problems);
        if (text.isEmpty()) {
            problems.add(CommonFields.problem("q", "problem.q.empty"));
        }
        Site site = common.site(parameters.one("site"), problems);
        SearchedRegion region = region(common.region(parameters.one("region"), site, problems), text, site);
        LocalDate asOf = common.asOf(parameters.one("asOf"), problems);
        Map<Facet, Set<String>> selected = facets.read(parameters, problems);
        DocumentQuery.Order order = order(parameters.one("sort"), problems);
        int size = parameters.number("size", DocumentSearchRequest.USUAL_PAGE, DocumentSearchRequest.LARGEST_PAGE);
        int page = parameters.number("page", 1, DocumentSearchRequest.DEEPEST / size);
        return problems.isEmpty()
                ? new Parsed.Accepted<>(
                        new DocumentSearchRequest(text, site, region, asOf, selected, order, page, size))
                : new Parsed.Rejected<>(problems);
    }

    /** While somebody types, before the first letter too. */
    public Parsed<SuggestionRequest> suggestions(Map<String, List<String>> sent) {
        List<Problem> problems = new ArrayList<>();
        Parameters parameters = new Parameters(sent, COMMON, problems);
        String typed = words(parameters, problems);
        Site site = common.site(parameters.one("site"), problems);
        Region region = common.region(parameters.one("region"), site, problems).orElseGet(() -> own(site));
        LocalDate asOf = common.asOf(parameters.one("asOf"), problems);
        return problems.isEmpty()
                ? new Parsed.Accepted<>(new SuggestionRequest(typed, site, region, asOf))
                : new Parsed.Rejected<>(problems);
    }

    private static String words(Parameters parameters, List<Problem> problems) {
        @Nullable String sent = parameters.one("q");
        String text = sent == null ? "" : QuestionForm.clean(sent);
        int length = text.codePointCount(0, text.length());
        if (length > Question.LONGEST) {
            problems.add(CommonFields.problem("q", "problem.q.long", length, Question.LONGEST));
        }
        return text;
    }

    /** As for a question, but that a choice counts before the words: who chooses in a list of results has seen them. */
    private SearchedRegion region(Optional<Region> chosen, String text, Site site) {
        Region own = own(site);
        String context = regions.lineage(own.code()).stream().map(Region::name).collect(Collectors.joining(" "));
        return chosen.map(region -> new SearchedRegion(region, Origin.CHOSEN))
                .or(() -> names.in(text, context)
                        // 中华人民共和国 begins a law's title; nobody means it as a place.
                        .filter(region -> !region.code().equals(Region.NATION))
                        .filter(region -> sites.mayAskAbout(site, region))
                        .map(region -> new SearchedRegion(region, Origin.WORDS)))
                .orElseGet(() -> new SearchedRegion(own, Origin.SITE));
    }

    private Region own(Site site) {
        return regions.find(site.region()).orElseThrow();
    }

    private static DocumentQuery.Order order(@Nullable String sent, List<Problem> problems) {
        if (sent == null) {
            return DocumentQuery.Order.RELEVANCE;
        }
        Optional<DocumentQuery.Order> order = Arrays.stream(DocumentQuery.Order.values())
                .filter(each -> each.name().equals(sent))
                .findFirst();
        if (order.isEmpty()) {
            problems.add(CommonFields.problem("sort", "problem.sort", CommonFields.shown(sent)));
        }
        return order.orElse(DocumentQuery.Order.RELEVANCE);
    }
}
