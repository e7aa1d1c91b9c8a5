package org.yihaoda.index.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.Genre;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PageMarks;

/**
 * What a source says about its document (PD-05), each value with the place where it was found.
 *
 * @param found dates as ISO 8601, numbers with 〔〕; a field that the source does not state is missing
 */
public record Metadata(Map<Field, Found> found) {
    /** A value in the form in which it is compared, and where it was found. */
    public record Found(String value, Origin origin) {}

    public Metadata {
        found = Map.copyOf(found);
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(found.get(field)).map(Found::value);
    }

    /** Empty when the source names none. */
    public String title() {
        return value(Field.TITLE).orElse("");
    }

    public @Nullable DocumentNumber number() {
        return value(Field.DOCUMENT_NUMBER).flatMap(DocumentNumber::parse).orElse(null);
    }

    public @Nullable String issuer() {
        return value(Field.ISSUER).orElse(null);
    }

    String site() {
        return value(Field.SITE).orElse("");
    }

    String column() {
        return value(Field.COLUMN).orElse("");
    }

    Openness openness() {
        return value(Field.OPENNESS).map(OpennessReader::ofLabel).orElse(Openness.UNMARKED);
    }

    public Dates dates() {
        return new Dates(day(Field.SIGNED_ON), day(Field.ISSUED_ON), day(Field.PUBLISHED_ON));
    }

    Catalogue catalogue() {
        return new Catalogue(
                value(Field.INDEX_NUMBER).orElse(null),
                value(Field.UNIFIED_NUMBER).orElse(null),
                list(Field.JOINT_ISSUERS),
                value(Field.TOPIC).orElse(null),
                value(Field.GENRE)
                        .flatMap(Genre::ofTitle)
                        .or(() -> Genre.ofTitle(title()))
                        .orElse(null),
                value(Field.SERVICE_OBJECT).orElse(null),
                list(Field.KEYWORDS),
                value(Field.SUMMARY).orElse(null));
    }

    PageMarks marks(LocalDate readOn) {
        @Nullable LocalDate ended = day(Field.ENDED_ON);
        @Nullable LocalDate until = day(Field.VALID_UNTIL);
        return new PageMarks(
                value(Field.VALIDITY).orElse(""),
                day(Field.EFFECTIVE_ON),
                until == null && ended != null ? ended.minusDays(1) : until,
                readOn,
                openness());
    }

    private @Nullable LocalDate day(Field field) {
        return value(field).map(LocalDate::parse).orElse(null);
    }

    private List<String> list(Field field) {
        return value(field).stream()
                .flatMap(value -> Arrays.stream(value.split("[、，,；; ]+")))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
