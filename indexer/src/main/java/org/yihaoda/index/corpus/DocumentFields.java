package org.yihaoda.index.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.store.Json;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** The entry of a whole document: what a list of documents shows of it, and the columns it is counted and ordered by. */
final class DocumentFields {
    /** The printed title in pairs of characters; apart from the text, where a long law would drown it. */
    static final String TITLE_PAIRS = "titlePairs";
    /** The title as a column, since suggestions read those of all documents. */
    static final String TITLE = "titleColumn";
    /** Days since 1970 of the date that {@link Facet#YEAR} is the year of; absent when only the year is known. */
    static final String DAY = "day";

    private static final String SIGNED = "signed";

    private DocumentFields() {}

    static Document write(PolicyDocument document, Timeline timeline, List<Passage> passages) {
        Document fields = PassageFields.write(document, passages);
        fields.add(new TextField(TITLE_PAIRS, NormalText.spelling(document.title()), Field.Store.NO));
        fields.add(new SortedDocValuesField(TITLE, new BytesRef(document.title())));
        for (Facet facet : Facet.values()) {
            fields.add(new SortedDocValuesField(facet.column(), new BytesRef(value(facet, document, timeline))));
        }
        day(document).ifPresent(day -> fields.add(new NumericDocValuesField(DAY, day.toEpochDay())));
        store(fields, PassageFields.FULL_TITLE, document.title());
        store(fields, SIGNED, document.signedOn());
        store(fields, PassageFields.PUBLISHED, document.publishedOn());
        store(fields, PassageFields.TIMELINE, Json.write(timeline));
        store(fields, PassageFields.AUTHORITY, document.source().authority());
        store(fields, PassageFields.URL, document.source().url());
        return fields;
    }

    private static void store(Document fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new StoredField(name, value.toString()));
        }
    }

    private static String value(Facet facet, PolicyDocument document, Timeline timeline) {
        return switch (facet) {
            case REGION -> Objects.requireNonNullElse(document.regionCode(), Facet.NONE);
            case KIND -> document.kind().name();
            case ISSUER -> Objects.requireNonNullElse(document.issuer(), Facet.NONE);
            case YEAR -> year(document);
            case VALIDITY -> days(timeline);
        };
    }

    private static Optional<LocalDate> day(PolicyDocument document) {
        return Optional.ofNullable(document.signedOn()).or(() -> Optional.ofNullable(document.publishedOn()));
    }

    private static String year(PolicyDocument document) {
        return day(document)
                .map(LocalDate::getYear)
                .or(() -> Optional.ofNullable(document.number()).map(number -> number.year()))
                .map(year -> Integer.toString(year))
                .orElse(Facet.NONE);
    }

    /** The states in the order of their days, each with the last one: 20178=UNKNOWN 20543=IN_FORCE; the last has no end. */
    private static String days(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> (span.lastDay().equals(LocalDate.MAX)
                                ? ""
                                : span.lastDay().toEpochDay())
                        + "=" + span.state().name())
                .collect(Collectors.joining(" "));
    }

    /** What {@link #days} says of that day. */
    static ValidityState stateAt(String days, LocalDate asOf) {
        for (String span : days.split(" ")) {
            int equals = span.indexOf('=');
            if (equals == 0 || Long.parseLong(span.substring(0, equals)) >= asOf.toEpochDay()) {
                return ValidityState.valueOf(span.substring(equals + 1));
            }
        }
        throw new IllegalStateException("no state on " + asOf + " in the column " + days);
    }

    static StoredDocument read(Document fields) {
        String region = fields.get(PassageFields.REGION);
        return new StoredDocument(
                fields.get(PassageFields.DOCUMENT),
                fields.get(PassageFields.FULL_TITLE),
                DocumentKind.valueOf(fields.get(PassageFields.KIND)),
                fields.get(PassageFields.NUMBER),
                fields.get(PassageFields.ISSUER),
                region.equals(PassageFields.NO_REGION) ? null : region,
                PassageFields.day(fields, SIGNED),
                PassageFields.day(fields, PassageFields.PUBLISHED),
                Json.read(fields.get(PassageFields.TIMELINE), new TypeReference<Timeline>() {}),
                SourceAuthority.valueOf(fields.get(PassageFields.AUTHORITY)),
                fields.get(PassageFields.URL));
    }

    /** All documents of those regions and of none; no regions means anywhere. */
    static Query all(List<String> regions) {
        Query documents = PassageFields.ofLevel(PassageFields.WHOLE_DOCUMENT);
        return regions.isEmpty() ? documents : PassageFields.both(documents, in(regions));
    }

    private static Query in(List<String> regions) {
        return new TermInSetQuery(
                PassageFields.REGION,
                Stream.concat(regions.stream(), Stream.of(PassageFields.NO_REGION))
                        .map(BytesRef::new)
                        .toList());
    }

    static Query of(List<String> ids) {
        return new TermInSetQuery(
                PassageFields.DOCUMENT, ids.stream().map(BytesRef::new).toList());
    }

    /** The passages of one document: those that may be cited on the day, or all. */
    static Query passages(String id, LocalDate asOf, boolean citable) {
        return PassageFields.both(
                PassageFields.allPassages(),
                of(List.of(id)),
                citable ? PassageFields.onThatDay(asOf) : new MatchAllDocsQuery());
    }
}
