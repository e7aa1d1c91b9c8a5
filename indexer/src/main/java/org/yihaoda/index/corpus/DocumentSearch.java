package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.yihaoda.index.corpus.FoundDocument.FoundClause;
import org.yihaoda.index.corpus.QuestionReader.Asked;
import org.yihaoda.kb.validity.ValidityState;

/**
 * One search for documents. Those of the passages that an answer would be made of stand first, in that order, then what
 * else matches by its words ({@link DocumentMatch}). Which documents match does not depend on the selection, so that the
 * counts of facets and the lists that they lead to agree.
 */
final class DocumentSearch {
    /** So many passages decide the order of documents: as many as anybody reads through. */
    private static final int HEAD = 60;

    private static final int CLAUSES = 3;
    private static final int TELLING = 15;

    private final IndexSearcher searcher;
    private final RememberedFilters filters;
    private final DocumentQuery query;
    private final Asked asked;
    private final LexicalQueries lexical;
    private final Highlighting highlighting;
    private final Snippets snippets;

    DocumentSearch(IndexSearcher searcher, RememberedFilters filters, DocumentQuery query, QuestionReader reader) {
        this.searcher = searcher;
        this.filters = filters;
        this.query = query;
        this.asked = reader.read(query.text());
        this.lexical = new LexicalQueries(asked, searcher.getIndexReader());
        this.highlighting = Highlighting.of(asked);
        this.snippets = new Snippets(highlighting);
    }

    DocumentResults run() throws IOException {
        if (asked.bigrams().isEmpty()) {
            // Nothing but punctuation searches for nothing.
            return DocumentResults.NOTHING;
        }
        Map<String, List<PassageHit>> head = head();
        FacetCounts facets = new FacetCounts(query.selected(), matched(head));
        List<Matched> kept =
                facets.kept().stream().sorted(order(List.copyOf(head.keySet()))).toList();
        List<FoundDocument> page = new ArrayList<>();
        for (Matched each :
                kept.subList(Math.min(query.from(), kept.size()), Math.min(query.from() + query.size(), kept.size()))) {
            page.add(document(each, head.getOrDefault(each.id(), List.of())));
        }
        return new DocumentResults(kept.size(), page, facets.counts());
    }

    /** The documents of the best passages, best first. */
    private Map<String, List<PassageHit>> head() throws IOException {
        PassageQuery passages = new PassageQuery(query.text(), query.asOf(), query.regions(), HEAD);
        Map<String, List<PassageHit>> head = new LinkedHashMap<>();
        for (PassageHit hit : new PassageSearch(searcher, filters, passages, () -> asked).kept()) {
            head.computeIfAbsent(hit.passage().documentId(), id -> new ArrayList<>())
                    .add(hit);
        }
        return head;
    }

    private List<Matched> matched(Map<String, List<PassageHit>> head) throws IOException {
        List<String> byMeaning = head.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(query.support()::isGivenBy))
                .map(Map.Entry::getKey)
                .toList();
        Query matching =
                new DocumentMatch(searcher, asked, lexical).query(DocumentFields.all(query.regions()), byMeaning);
        return searcher.search(matching, MatchedDocuments.on(query.asOf()));
    }

    /** Ties fall by the document's id, so that pages neither repeat nor lose a document. */
    private Comparator<Matched> order(List<String> head) {
        Map<String, Integer> places = new LinkedHashMap<>();
        head.forEach(id -> places.put(id, places.size()));
        Comparator<Matched> byRelevance = Comparator.<Matched>comparingInt(
                        each -> places.getOrDefault(each.id(), Integer.MAX_VALUE))
                .thenComparing(Comparator.comparingDouble(Matched::score).reversed());
        Comparator<Matched> wanted = switch (query.order()) {
            case RELEVANCE -> byRelevance;
            case NEWEST -> Comparator.comparingLong(Matched::day).reversed().thenComparing(byRelevance);
        };
        return wanted.thenComparing(Matched::id);
    }

    private FoundDocument document(Matched matched, List<PassageHit> best) throws IOException {
        StoredDocument document = DocumentFields.read(searcher.storedFields().document(matched.entry()));
        List<StoredPassage> passages = best.isEmpty()
                ? lexicallyBest(matched)
                : best.stream().map(PassageHit::passage).toList();
        return new FoundDocument(document, highlighting.in(document.title()), clauses(passages));
    }

    /** Of each clause the best part: those that hold words of the search, else one that shows what the document is like. */
    private List<FoundClause> clauses(List<StoredPassage> passages) {
        Map<String, FoundClause> byAnchor = new LinkedHashMap<>();
        passages.stream()
                .map(snippets::of)
                .filter(each -> !each.highlights().isEmpty())
                .forEach(each -> byAnchor.putIfAbsent(each.passage().anchor(), each));
        return byAnchor.isEmpty()
                ? telling(passages).map(snippets::of).stream().toList()
                : byAnchor.values().stream().limit(CLAUSES).toList();
    }

    /** A telephone number or a place by itself tells nothing. */
    private static Optional<StoredPassage> telling(List<StoredPassage> passages) {
        return passages.stream()
                .filter(each -> each.text().length() >= TELLING)
                .findFirst()
                .or(() -> passages.stream().findFirst());
    }

    /** Of a document that holds those that hold; when none does, or it does not, any. */
    private List<StoredPassage> lexicallyBest(Matched matched) throws IOException {
        ValidityState state =
                ValidityState.valueOf(Objects.requireNonNull(matched.values().get(Facet.VALIDITY)));
        List<StoredPassage> citable = state.mayBeCited() ? lexicallyBest(matched, true) : List.of();
        return citable.isEmpty() ? lexicallyBest(matched, false) : citable;
    }

    private List<StoredPassage> lexicallyBest(Matched matched, boolean citable) throws IOException {
        Query best = new BooleanQuery.Builder()
                .add(DocumentFields.passages(matched.id(), query.asOf(), citable), BooleanClause.Occur.FILTER)
                .add(lexical.bigrams(PassageFields.BIGRAMS), BooleanClause.Occur.SHOULD)
                .build();
        List<StoredPassage> passages = new ArrayList<>();
        for (ScoreDoc each : searcher.search(best, 2 * CLAUSES).scoreDocs) {
            passages.add(PassageFields.read(searcher.storedFields().document(each.doc)));
        }
        return passages;
    }
}
