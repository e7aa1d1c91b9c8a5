package org.yihaoda.index.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.Expansion;

/** A question's words and pairs of characters as queries. */
final class LexicalQueries {
    /** A pasted letter has thousands of words; the rarest of them tell what it is about. */
    private static final int MOST_TERMS = 100;

    /** Lucene takes 1,024 leaves: three fields of the words, and of each phrase some words in three fields. */
    private static final int MOST_EXPANSIONS = 20;

    private static final float TITLE_WEIGHT = 1.4f;
    private static final float HEADING_WEIGHT = 1.2f;
    private static final float OTHER_FIELDS = 0.3f;

    private final QuestionReader.Asked asked;
    private final IndexReader index;

    LexicalQueries(QuestionReader.Asked asked, IndexReader index) {
        this.asked = asked;
        this.index = index;
    }

    /** Each word counts where it weighs most; in the other fields a little more. */
    Query words() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        rarest(asked.words(), PassageFields.TEXT).forEach(word -> all.add(anywhere(word), BooleanClause.Occur.SHOULD));
        asked.expansions().stream()
                .limit(MOST_EXPANSIONS)
                .forEach(each -> all.add(meant(each), BooleanClause.Occur.SHOULD));
        return all.build();
    }

    Query bigrams(String field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.bigrams().forEach(each -> counts.merge(each, 1, Integer::sum));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        rarest(counts.keySet(), field)
                .forEach(each -> all.add(
                        new BoostQuery(new TermQuery(new Term(field, each)), counts.getOrDefault(each, 1)),
                        BooleanClause.Occur.SHOULD));
        asked.expansions().stream()
                .limit(MOST_EXPANSIONS)
                .forEach(each -> all.add(meant(each, field), BooleanClause.Occur.SHOULD));
        return all.build();
    }

    private static Query meant(Expansion expansion, String field) {
        BooleanQuery.Builder phrase = new BooleanQuery.Builder();
        new TreeSet<>(Bigrams.of(expansion.phrase()))
                .forEach(each -> phrase.add(new TermQuery(new Term(field, each)), BooleanClause.Occur.MUST));
        return new BoostQuery(phrase.build(), (float) expansion.weight());
    }

    /** All but for a question that is longer than anybody asks. */
    private List<String> rarest(Collection<String> terms, String field) {
        return terms.size() <= MOST_TERMS
                ? List.copyOf(terms)
                : terms.stream()
                        .filter(term -> frequency(term, field) > 0)
                        .sorted(Comparator.comparingInt(term -> frequency(term, field)))
                        .limit(MOST_TERMS)
                        .toList();
    }

    private int frequency(String term, String field) {
        try {
            return index.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anywhere(String word) {
        List<Query> fields = List.of(
                new TermQuery(new Term(PassageFields.TEXT, word)),
                new BoostQuery(new TermQuery(new Term(PassageFields.TITLE, word)), TITLE_WEIGHT),
                new BoostQuery(new TermQuery(new Term(PassageFields.HEADINGS, word)), HEADING_WEIGHT));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    /** What the question means beside its own words: all of the phrase, or it means something else. */
    private static Query meant(Expansion expansion) {
        BooleanQuery.Builder phrase = new BooleanQuery.Builder();
        expansion.words().forEach(word -> phrase.add(anywhere(word), BooleanClause.Occur.MUST));
        return new BoostQuery(phrase.build(), (float) expansion.weight());
    }
}
