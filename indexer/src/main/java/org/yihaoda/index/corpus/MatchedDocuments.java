package org.yihaoda.index.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects every entry of a document that matches: facets count them all, and there are far fewer of them than passages. */
final class MatchedDocuments extends SimpleCollector {
    private final LocalDate asOf;
    private final List<Matched> found = new ArrayList<>();
    private @Nullable Columns columns;
    private @Nullable Scorable scorer;

    private MatchedDocuments(LocalDate asOf) {
        this.asOf = asOf;
    }

    static CollectorManager<MatchedDocuments, List<Matched>> on(LocalDate asOf) {
        return new CollectorManager<>() {
            @Override
            public MatchedDocuments newCollector() {
                return new MatchedDocuments(asOf);
            }

            @Override
            public List<Matched> reduce(Collection<MatchedDocuments> parts) {
                return parts.stream().flatMap(part -> part.found.stream()).toList();
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        columns = new Columns(leaf, asOf);
    }

    @Override
    public void collect(int entry) throws IOException {
        float score = Objects.requireNonNull(scorer).score();
        found.add(Objects.requireNonNull(columns).read(entry, score));
    }
}
