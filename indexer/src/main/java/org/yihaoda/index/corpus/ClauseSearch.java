package org.yihaoda.index.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.naming.DocumentNumber;

/** Finds the very clause that somebody cites. */
record ClauseSearch(IndexSearcher searcher) {
    /** No document that is cited by its clauses has more passages. */
    private static final int MOST = 5000;

    private static final Set<String> FIELDS = Set.of(PassageFields.PATH, PassageFields.TEXT);

    FoundClause find(CitedClause clause, LocalDate asOf) throws IOException {
        Query named = PassageFields.both(PassageFields.allPassages(), named(clause));
        List<StoredPassage> citable = at(clause, PassageFields.both(named, PassageFields.onThatDay(asOf)));
        boolean held = !citable.isEmpty() || !at(clause, named).isEmpty();
        return new FoundClause(clause, citable, held);
    }

    /** By the number where it is given, since several documents may bear one title. */
    private static Query named(CitedClause clause) {
        return Optional.ofNullable(clause.document().number())
                .map((DocumentNumber number) -> PassageFields.ofNumber(number))
                .orElseGet(() -> PassageFields.ofTitle(clause.document().title()));
    }

    /** An entry of the index with what tells which clause it is. */
    private record Entry(int number, String path, String text) {}

    private List<StoredPassage> at(CitedClause clause, Query passages) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (ScoreDoc each : searcher.search(passages, MOST, new Sort(SortField.FIELD_DOC)).scoreDocs) {
            Document fields = searcher.storedFields().document(each.doc, FIELDS);
            entries.add(new Entry(each.doc, fields.get(PassageFields.PATH), fields.get(PassageFields.TEXT)));
        }
        List<StoredPassage> found = new ArrayList<>();
        for (Entry entry : clause.among(entries, Entry::path, Entry::text)) {
            found.add(PassageFields.read(searcher.storedFields().document(entry.number())));
        }
        found.sort(Comparator.comparing(StoredPassage::key));
        return found;
    }
}
