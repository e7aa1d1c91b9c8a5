package org.yihaoda.bot.wire;

import java.util.Arrays;
import java.util.List;
import org.yihaoda.bot.search.DocumentSearchRequest;
import org.yihaoda.bot.search.SearchedRegion;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.DocumentResults;
import org.yihaoda.index.corpus.Facet;

/** {@code SearchResults} of the contract. */
public record SearchWire(
        int total,
        int page,
        int size,
        String asOf,
        String region,
        String regionName,
        String regionOrigin,
        List<String> notices,
        List<FoundDocumentWire> documents,
        List<FacetWire> facets) {
    public static SearchWire from(DocumentSearchRequest request, DocumentResults results, Links links) {
        SearchedRegion searched = request.region();
        return new SearchWire(
                results.total(),
                request.page(),
                request.size(),
                request.asOf().toString(),
                searched.region().code(),
                searched.region().name(),
                searched.origin().name(),
                List.of(notice(request)),
                results.documents().stream()
                        .map(found -> FoundDocumentWire.from(found, request.asOf(), links))
                        .toList(),
                Arrays.stream(Facet.values())
                        .map(facet -> FacetWire.from(facet, results, request.selected(), links))
                        .toList());
    }

    private static String notice(DocumentSearchRequest request) {
        return Wording.text(
                request.selected().containsKey(Facet.VALIDITY) ? "search.notice.validity" : "search.notice",
                request.region().region().name(),
                Wording.of(request.asOf()));
    }
}
