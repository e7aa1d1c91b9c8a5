package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;

/**
 * Which whole documents match: those that hold the words of the search somewhere, or what the lexicon says that they mean;
 * those that it names by number, title or issuer; and those that meaning found. Who searches expects one word more to find
 * fewer documents, so two words must both be there, and of more three quarters.
 */
final class DocumentMatch {
    private static final int ALL_UP_TO = 2;
    private static final double SHARE = 0.75;
    /** A pasted letter has thousands of words, and Lucene takes a thousand clauses. */
    private static final int MOST_WORDS = 50;

    private static final float TITLE_WEIGHT = 2;

    private final IndexSearcher searcher;
    private final QuestionReader.Asked asked;
    private final LexicalQueries lexical;

    DocumentMatch(IndexSearcher searcher, QuestionReader.Asked asked, LexicalQueries lexical) {
        this.searcher = searcher;
        this.asked = asked;
        this.lexical = lexical;
    }

    /**
     * Scored by pairs of characters, those in the title most.
     *
     * @param documents among which to look
     * @param byMeaning ids that match whatever their words are
     */
    Query query(Query documents, List<String> byMeaning) throws IOException {
        return new BooleanQuery.Builder()
                .add(documents, BooleanClause.Occur.FILTER)
                .add(isName() ? named() : said(byMeaning), BooleanClause.Occur.FILTER)
                .add(lexical.bigrams(PassageFields.WHOLE), BooleanClause.Occur.SHOULD)
                .add(
                        new BoostQuery(lexical.bigrams(DocumentFields.TITLE_PAIRS), TITLE_WEIGHT),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    /** Who types a 发文字号 or a whole title wants that document, and those that name it; not what else has such words. */
    private boolean isName() throws IOException {
        String typed = asked.text().strip();
        return DocumentNumber.parse(typed).isPresent() || searcher.count(PassageFields.ofTitle(typed)) > 0;
    }

    private Query named() {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Lookup.in(asked.text()).ifPresent(named -> either.add(named, BooleanClause.Occur.SHOULD));
        either.add(anywhere(Titles.cited(asked.text())), BooleanClause.Occur.SHOULD);
        return either.build();
    }

    private Query said(List<String> byMeaning) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(held(), BooleanClause.Occur.SHOULD);
        either.add(DocumentFields.of(byMeaning), BooleanClause.Occur.SHOULD);
        either.add(new TermQuery(new Term(PassageFields.ISSUER, asked.text().strip())), BooleanClause.Occur.SHOULD);
        Lookup.in(asked.text()).ifPresent(named -> either.add(named, BooleanClause.Occur.SHOULD));
        return either.build();
    }

    private Query held() {
        List<Words.Word> words =
                SearchTerms.of(asked).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            // Nothing but a word of one character, or such as wrap a question: 狗, 怎么办.
            return saidOrMeant(new Words.Word(asked.text(), 0, 0));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(saidOrMeant(word), BooleanClause.Occur.SHOULD));
        int least = words.size() <= ALL_UP_TO ? words.size() : (int) Math.ceil(SHARE * words.size());
        return all.setMinimumNumberShouldMatch(least).build();
    }

    private Query saidOrMeant(Words.Word word) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(anywhere(word.text()), BooleanClause.Occur.SHOULD);
        for (Expansion each : asked.expansions()) {
            if (word.start() >= each.start() && word.end() <= each.end()) {
                either.add(anywhere(each.phrase()), BooleanClause.Occur.SHOULD);
            }
        }
        return either.build();
    }

    /** Documents in whose text or title the words stand as they are written, wherever a segmenter would cut. */
    static Query anywhere(String words) {
        List<String> pairs = Bigrams.of(words);
        return new BooleanQuery.Builder()
                .add(run(PassageFields.WHOLE, pairs), BooleanClause.Occur.SHOULD)
                .add(run(DocumentFields.TITLE_PAIRS, pairs), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query run(String field, List<String> pairs) {
        if (pairs.size() == 1
                && pairs.getFirst().codePointCount(0, pairs.getFirst().length()) == 1) {
            return character(field, pairs.getFirst());
        }
        PhraseQuery.Builder run = new PhraseQuery.Builder();
        pairs.forEach(pair -> run.add(new Term(field, pair)));
        return run.build();
    }

    /** It stands in the index by itself only where it has no neighbours, else as the first or last of a pair. */
    /** A letter or digit is a word by itself; a character of Han is the half of its pairs. */
    private static Query character(String field, String character) {
        if (!Character.isIdeographic(character.codePointAt(0))) {
            return new TermQuery(new Term(field, character));
        }
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, character)), BooleanClause.Occur.SHOULD)
                .add(new WildcardQuery(new Term(field, "?" + character)), BooleanClause.Occur.SHOULD)
                .build();
    }
}
