package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
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
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Titles;
import org.yihaoda.kb.validity.Validity;

/** The index's fields, both ways: what each is called, why it is of its type, and how a passage becomes one and returns. */
final class PassageFields {
    /** Goes up whenever a field or its analysis changes; an index of another number is built anew beside the old one. */
    static final int SCHEMA = 1;

    /** Searched words; each field of its own length statistics, so that a word in a title weighs more. */
    static final String TITLE = "title";

    static final String HEADINGS = "headings";
    static final String TEXT = "text";
    static final String VECTOR = "vector";
    static final String KEY = "key";

    private static final String DOCUMENT = "document";
    private static final String REGION = "region";
    private static final String NO_REGION = "none";
    /** The first and last day on which the passage may be cited, as days since 1970; drafts have no such day. */
    private static final String FIRST_DAY = "firstDay";

    private static final String LAST_DAY = "lastDay";
    private static final String FULL_TITLE = "fullTitle";
    private static final String ANCHOR = "anchor";
    private static final String PATH = "path";
    private static final String KIND = "kind";
    private static final String ROLE = "role";
    private static final String NUMBER = "number";
    private static final String ISSUER = "issuer";
    private static final String PUBLISHED = "published";
    private static final String URL = "url";
    private static final String EFFECTIVE = "effectiveFrom";
    private static final String SINCE = "knownSince";
    private static final String LAPSES = "lapsesAfter";
    private static final String REPEALED = "repealedFrom";
    private static final String DRAFT = "draft";
    private static final String EVIDENCE = "evidence";

    private PassageFields() {}

    static Term ofDocument(String documentId) {
        return new Term(DOCUMENT, documentId);
    }

    static Document write(Passage passage, PolicyDocument document, Validity validity, float[] vector) {
        Document fields = new Document();
        fields.add(new StringField(KEY, passage.key(), Field.Store.YES));
        fields.add(new StringField(DOCUMENT, document.id(), Field.Store.YES));
        fields.add(new StringField(
                REGION, document.regionCode() == null ? NO_REGION : document.regionCode(), Field.Store.YES));
        fields.add(new LongField(
                FIRST_DAY,
                validity.draft() ? Long.MAX_VALUE : validity.firstDay().toEpochDay(),
                Field.Store.NO));
        fields.add(new LongField(
                LAST_DAY, validity.draft() ? Long.MIN_VALUE : validity.lastDay().toEpochDay(), Field.Store.NO));
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
        store(fields, URL, document.sourceUrl());
        writeValidity(validity, fields::add);
        return fields;
    }

    private static void writeValidity(Validity validity, Consumer<IndexableField> fields) {
        storeTo(fields, EFFECTIVE, validity.effectiveFrom());
        storeTo(fields, SINCE, validity.knownSince());
        storeTo(fields, LAPSES, validity.lapsesAfter());
        storeTo(fields, REPEALED, validity.repealedFrom());
        storeTo(fields, DRAFT, validity.draft());
        validity.evidence().forEach(each -> storeTo(fields, EVIDENCE, each));
    }

    private static void store(Document fields, String name, @Nullable Object value) {
        storeTo(fields::add, name, value);
    }

    private static void storeTo(Consumer<IndexableField> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.accept(new StoredField(name, value.toString()));
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
                new Validity(
                        day(fields, EFFECTIVE),
                        day(fields, SINCE),
                        day(fields, LAPSES),
                        day(fields, REPEALED),
                        Boolean.parseBoolean(fields.get(DRAFT)),
                        List.of(fields.getValues(EVIDENCE))),
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
                .add(LongField.newRangeQuery(FIRST_DAY, Long.MIN_VALUE, day), BooleanClause.Occur.FILTER)
                .add(LongField.newRangeQuery(LAST_DAY, day, Long.MAX_VALUE), BooleanClause.Occur.FILTER);
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
