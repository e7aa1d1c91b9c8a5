package org.yihaoda.index.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongRange;
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
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageRole;
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
    static final int SCHEMA = 3;

    /** Searched words; each field of its own length statistics, so that a word in a title weighs more. */
    static final String TITLE = "title";

    static final String HEADINGS = "headings";
    static final String TEXT = "text";
    static final String VECTOR = "vector";
    static final String KEY = "key";

    private static final String DOCUMENT = "document";
    private static final String REGION = "region";
    private static final String NO_REGION = "none";
    /** The runs of days on which the passage may be cited, as days since 1970; drafts have none. */
    private static final String CITABLE = "citable";

    private static final String FULL_TITLE = "fullTitle";
    private static final String ANCHOR = "anchor";
    private static final String PATH = "path";
    private static final String KIND = "kind";
    private static final String ROLE = "role";
    private static final String NUMBER = "number";
    private static final String ISSUER = "issuer";
    private static final String PUBLISHED = "published";
    private static final String URL = "url";
    private static final String AUTHORITY = "authority";
    private static final String TIMELINE = "timeline";

    private PassageFields() {}

    static Term ofDocument(String documentId) {
        return new Term(DOCUMENT, documentId);
    }

    static Document write(Passage passage, PolicyDocument document, float[] vector) {
        Document fields = new Document();
        fields.add(new StringField(KEY, passage.key(), Field.Store.YES));
        fields.add(new StringField(DOCUMENT, document.id(), Field.Store.YES));
        fields.add(new StringField(
                REGION, document.regionCode() == null ? NO_REGION : document.regionCode(), Field.Store.YES));
        for (Span span : passage.timeline().citable()) {
            fields.add(new LongRange(CITABLE, new long[] {span.from().toEpochDay()}, new long[] {
                span.lastDay().toEpochDay()
            }));
        }
        fields.add(new TextField(TITLE, Titles.cited(document.title()), Field.Store.NO));
        passage.headings().forEach(heading -> fields.add(new TextField(HEADINGS, heading, Field.Store.YES)));
        fields.add(new TextField(TEXT, passage.text(), Field.Store.YES));
        fields.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        store(fields, FULL_TITLE, document.title());
        store(fields, ANCHOR, passage.anchor());
        store(fields, PATH, passage.path().display());
        store(fields, KIND, document.kind().name());
        store(fields, ROLE, passage.role().name());
        store(
                fields,
                NUMBER,
                document.number() == null ? null : document.number().display());
        store(fields, ISSUER, document.issuer());
        store(fields, PUBLISHED, document.publishedOn());
        store(fields, URL, document.source().url());
        store(fields, AUTHORITY, document.source().authority().name());
        store(fields, TIMELINE, Json.write(passage.timeline()));
        return fields;
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
                Json.read(fields.get(TIMELINE), new TypeReference<Timeline>() {}),
                SourceAuthority.valueOf(fields.get(AUTHORITY)),
                fields.get(URL),
                Arrays.asList(fields.getValues(HEADINGS)),
                fields.get(TEXT));
    }

    private static @Nullable LocalDate day(Document fields, String name) {
        @Nullable String written = fields.get(name);
        return written == null ? null : LocalDate.parse(written);
    }

    /** What may be cited on that date in those regions; no regions means anywhere (PD-20, PD-22). */
    static Query citable(PassageQuery query) {
        long day = query.asOf().toEpochDay();
        BooleanQuery.Builder filter = new BooleanQuery.Builder()
                .add(
                        LongRange.newContainsQuery(CITABLE, new long[] {day}, new long[] {day}),
                        BooleanClause.Occur.FILTER);
        if (!query.regions().isEmpty()) {
            List<BytesRef> regions = query.regions().stream().map(BytesRef::new).toList();
            BooleanQuery.Builder any = new BooleanQuery.Builder()
                    .add(new TermInSetQuery(REGION, regions), BooleanClause.Occur.SHOULD)
                    .add(new TermInSetQuery(REGION, List.of(new BytesRef(NO_REGION))), BooleanClause.Occur.SHOULD);
            filter.add(any.build(), BooleanClause.Occur.FILTER);
        }
        return filter.build();
    }

    static Query notCitable(PassageQuery query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER)
                .add(citable(query), BooleanClause.Occur.MUST_NOT)
                .build();
    }
}
