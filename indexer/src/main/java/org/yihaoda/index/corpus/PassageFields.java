package org.yihaoda.index.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.memo.Remembered;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.store.Json;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Timeline;

/** The index's fields, both ways: what each is called, why it is of its type, and how a passage becomes one and returns. */
final class PassageFields {
    /** Goes up whenever a field or its analysis changes; an index of another number is built anew beside the old one. */
    static final int SCHEMA = 5;

    /** Searched words; each field of its own length statistics, so that a word in a title weighs more. */
    static final String TITLE = "title";

    static final String HEADINGS = "headings";
    static final String TEXT = "text";
    /** Title, headings and text in pairs of characters. */
    static final String BIGRAMS = "bigrams";

    static final String VECTOR = "vector";
    static final String KEY = "key";
    /** As a term to replace a document by, and as a doc value to bring its passages together. */
    static final String DOCUMENT = "document";

    /** As a term to filter by, and as a doc value, since it decides how a passage is scored. */
    static final String KIND = "kind";
    /** All of a document's text in pairs of characters, in the entry behind its passages. */
    static final String WHOLE = "whole";

    private static final String LEVEL = "level";
    private static final String PASSAGE = "passage";
    static final String WHOLE_DOCUMENT = "document";
    /** As it is displayed, since all ways of writing it are displayed alike. */
    static final String NUMBER = "number";

    private static final String TITLE_KEY = "titleKey";
    static final String ISSUER = "issuer";
    static final String REGION = "region";
    static final String NO_REGION = "none";
    /** The runs of days on which the passage may be cited, as days since 1970; drafts have none. */
    private static final String CITABLE = "citable";

    static final String FULL_TITLE = "fullTitle";
    private static final String ANCHOR = "anchor";
    static final String PATH = "path";
    private static final String ROLE = "role";
    static final String PUBLISHED = "published";
    static final String URL = "url";
    static final String AUTHORITY = "authority";
    static final String TIMELINE = "timeline";
    private static final String CIRCUMSTANCES = "circumstances";

    private PassageFields() {}

    static Term ofDocument(String documentId) {
        return new Term(DOCUMENT, documentId);
    }

    /** A passage, to be found. */
    static Document write(Passage passage, PolicyDocument document, float[] vector) {
        Document fields = common(document, PASSAGE, passage.timeline().citable());
        fields.add(new StringField(KEY, passage.key(), Field.Store.YES));
        fields.add(new TextField(TITLE, Titles.cited(document.title()), Field.Store.NO));
        passage.headings().forEach(heading -> fields.add(new TextField(HEADINGS, heading, Field.Store.YES)));
        fields.add(new TextField(TEXT, passage.text(), Field.Store.YES));
        fields.add(new TextField(BIGRAMS, NormalText.spelling(whole(document, passage)), Field.Store.NO));
        fields.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        store(fields, FULL_TITLE, document.title());
        store(fields, ANCHOR, passage.anchor());
        store(fields, PATH, passage.path().display());
        store(fields, ROLE, passage.role().name());
        store(fields, PUBLISHED, document.publishedOn());
        store(fields, URL, document.source().url());
        store(fields, AUTHORITY, document.source().authority().name());
        store(fields, TIMELINE, Json.write(passage.timeline()));
        Circumstances circumstances = Circumstances.of(document);
        store(fields, CIRCUMSTANCES, circumstances.equals(Circumstances.NONE) ? null : Json.write(circumstances));
        return fields;
    }

    /** The document as a whole, whose words tell what its passages are about. */
    static Document write(PolicyDocument document, List<Passage> passages) {
        Document fields = common(
                document,
                WHOLE_DOCUMENT,
                passages.stream()
                        .flatMap(passage -> passage.timeline().citable().stream())
                        .distinct()
                        .toList());
        fields.add(new TextField(WHOLE, NormalText.spelling(Titles.cited(document.title())), Field.Store.NO));
        passages.forEach(
                passage -> fields.add(new TextField(WHOLE, NormalText.spelling(inContext(passage)), Field.Store.NO)));
        return fields;
    }

    /** What both levels are filtered by. */
    private static Document common(PolicyDocument document, String level, List<Span> citable) {
        Document fields = new Document();
        fields.add(new StringField(LEVEL, level, Field.Store.NO));
        keyword(fields, DOCUMENT, document.id());
        keyword(fields, KIND, document.kind().name());
        fields.add(new StringField(
                REGION, document.regionCode() == null ? NO_REGION : document.regionCode(), Field.Store.YES));
        for (Span span : citable) {
            fields.add(new LongRange(CITABLE, new long[] {span.from().toEpochDay()}, new long[] {
                span.lastDay().toEpochDay()
            }));
        }
        fields.add(new StringField(TITLE_KEY, Titles.work(document.title()), Field.Store.NO));
        if (document.number() != null) {
            fields.add(new StringField(NUMBER, document.number().display(), Field.Store.YES));
        }
        if (document.issuer() != null) {
            fields.add(new StringField(ISSUER, document.issuer(), Field.Store.YES));
        }
        return fields;
    }

    private static void keyword(Document fields, String name, String value) {
        fields.add(new StringField(name, value, Field.Store.YES));
        fields.add(new SortedDocValuesField(name, new BytesRef(value)));
    }

    private static String whole(PolicyDocument document, Passage passage) {
        return Titles.cited(document.title()) + "\n" + inContext(passage);
    }

    private static String inContext(Passage passage) {
        return String.join("\n", passage.headings()) + "\n" + passage.text();
    }

    private static void store(Document fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new StoredField(name, value.toString()));
        }
    }

    static StoredPassage read(Document fields) {
        String region = fields.get(REGION);
        return new StoredPassage(
                fields.get(KEY),
                fields.get(DOCUMENT),
                fields.get(ANCHOR),
                fields.get(PATH),
                fields.get(FULL_TITLE),
                DocumentKind.valueOf(fields.get(KIND)),
                PassageRole.valueOf(fields.get(ROLE)),
                fields.get(NUMBER),
                fields.get(ISSUER),
                region.equals(NO_REGION) ? null : region,
                day(fields, PUBLISHED),
                TIMELINES.of(fields.get(TIMELINE)),
                SourceAuthority.valueOf(fields.get(AUTHORITY)),
                fields.get(URL),
                Arrays.asList(fields.getValues(HEADINGS)),
                fields.get(TEXT),
                circumstances(fields.get(CIRCUMSTANCES)));
    }

    /** Few are different, since a document's passages share theirs, and each search reads dozens. */
    private static final Remembered<String, Timeline> TIMELINES =
            new Remembered<>(2048, written -> Json.read(written, new TypeReference<Timeline>() {}));

    private static final Remembered<String, Circumstances> KNOWN_CIRCUMSTANCES =
            new Remembered<>(2048, written -> Json.read(written, new TypeReference<Circumstances>() {}));

    private static Circumstances circumstances(@Nullable String written) {
        return written == null ? Circumstances.NONE : KNOWN_CIRCUMSTANCES.of(written);
    }

    static @Nullable LocalDate day(Document fields, String name) {
        @Nullable String written = fields.get(name);
        return written == null ? null : LocalDate.parse(written);
    }

    /** Passages that may be cited on that date in those regions; no regions means anywhere (PD-20, PD-22). */
    static Query citable(PassageQuery query) {
        return both(ofLevel(PASSAGE), standing(query), narrowed(query.narrowing()));
    }

    /** Passages that fit the query but for date or region. */
    static Query notCitable(PassageQuery query) {
        return new BooleanQuery.Builder()
                .add(both(ofLevel(PASSAGE), narrowed(query.narrowing())), BooleanClause.Occur.FILTER)
                .add(standing(query), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    /** Whole documents of which something may be cited; a law is about too much for its words to tell anything. */
    static Query citableDocuments(PassageQuery query) {
        return aboutOneMatter(standing(query), narrowed(query.narrowing()));
    }

    private static Query aboutOneMatter(Query... filters) {
        return new BooleanQuery.Builder()
                .add(both(filters), BooleanClause.Occur.FILTER)
                .add(ofLevel(WHOLE_DOCUMENT), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(KIND, DocumentKind.REGULATION.name())), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    static Query allPassages() {
        return ofLevel(PASSAGE);
    }

    static Query ofNumber(DocumentNumber number) {
        return new TermQuery(new Term(NUMBER, number.display()));
    }

    static Query ofTitle(String title) {
        return new TermQuery(new Term(TITLE_KEY, Titles.work(title)));
    }

    static Query ofLevel(String level) {
        return new TermQuery(new Term(LEVEL, level));
    }

    private static Query standing(PassageQuery query) {
        Query onThatDay = onThatDay(query.asOf());
        if (query.regions().isEmpty()) {
            return onThatDay;
        }
        List<BytesRef> regions = Stream.concat(query.regions().stream(), Stream.of(NO_REGION))
                .map(BytesRef::new)
                .toList();
        return both(onThatDay, new TermInSetQuery(REGION, regions));
    }

    static Query onThatDay(LocalDate asOf) {
        long day = asOf.toEpochDay();
        return LongRange.newContainsQuery(CITABLE, new long[] {day}, new long[] {day});
    }

    private static Query narrowed(Narrowing narrowing) {
        List<Query> filters = new ArrayList<>();
        if (!narrowing.kinds().isEmpty()) {
            filters.add(new TermInSetQuery(
                    KIND,
                    narrowing.kinds().stream()
                            .map(kind -> new BytesRef(kind.name()))
                            .toList()));
        }
        if (narrowing.issuer() != null) {
            filters.add(new TermQuery(new Term(ISSUER, narrowing.issuer())));
        }
        if (narrowing.number() != null) {
            filters.add(ofNumber(narrowing.number()));
        }
        return filters.isEmpty() ? new MatchAllDocsQuery() : both(filters.toArray(Query[]::new));
    }

    static Query both(Query... filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query filter : filters) {
            all.add(filter, BooleanClause.Occur.FILTER);
        }
        return all.build();
    }
}
