package org.yihaoda.index.bench.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Span;

/** A Solr node with the same passages and vectors, words by SmartChineseAnalyzer. What is asked is prepared beforehand. */
final class SolrEngine implements Engine {
    static final String FUSED = "Solr, fused by rank";
    static final String ONE_REQUEST = "Solr, one request";

    private static final int BATCH = 500;
    private static final int K = 10;

    private record Prepared(String words, String vectors, String both) {}

    private final SolrClient client;
    private final int limit;
    private final Map<Question, Prepared> prepared = new HashMap<>();
    private final List<Map<String, Object>> waiting = new ArrayList<>();

    SolrEngine(String core, List<Question> questions, int limit) {
        this.client = new SolrClient(core);
        this.limit = limit;
        questions.forEach(each -> prepared.put(
                each,
                new Prepared(SolrRequests.words(each), SolrRequests.vectors(each), SolrRequests.both(each, limit))));
    }

    @Override
    public String name() {
        return "Solr";
    }

    @Override
    public void add(MadeDocument document) {
        document.passages().forEach(each -> waiting.add(fields(document.document(), each)));
        if (waiting.size() >= BATCH) {
            send();
        }
    }

    private void send() {
        client.add(waiting);
        waiting.clear();
    }

    private static Map<String, Object> fields(PolicyDocument document, CorpusWriter.Embedded embedded) {
        Span citable = embedded.passage().timeline().citable().getFirst();
        return Map.of(
                "id", embedded.passage().key(),
                "document", document.id(),
                "path", embedded.passage().path().display(),
                "region", Objects.requireNonNull(document.regionCode()),
                "from", citable.from().toEpochDay(),
                "to", citable.lastDay().toEpochDay(),
                "title", document.title(),
                "headings", embedded.passage().headings(),
                "text", embedded.passage().text(),
                "vector", embedded.vector());
    }

    @Override
    public void finish() {
        if (!waiting.isEmpty()) {
            send();
        }
        client.commit();
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way(FUSED, this::fused), new Way(ONE_REQUEST, this::oneRequest));
    }

    private Answer fused(Question question) {
        Prepared request = Objects.requireNonNull(prepared.get(question));
        Map<String, Double> scores = new HashMap<>();
        for (JsonNode channel : List.of(client.select(request.words()), client.select(request.vectors()))) {
            int rank = 0;
            for (JsonNode each : channel) {
                scores.merge(each.path("id").asText(), 1.0 / (K + ++rank), Double::sum);
            }
        }
        List<String> best = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        client.select(SolrRequests.texts(best));
        return new Answer(best, Map.of());
    }

    private Answer oneRequest(Question question) {
        List<String> keys = new ArrayList<>();
        client.select(Objects.requireNonNull(prepared.get(question)).both())
                .forEach(each -> keys.add(each.path("id").asText()));
        return new Answer(keys, Map.of());
    }

    @Override
    public Footprint footprint() {
        JsonNode index = client.index();
        return new Footprint(
                index.path("sizeInBytes").asLong(), index.path("segmentCount").asInt());
    }

    @Override
    public void close() {
        client.close();
    }
}
