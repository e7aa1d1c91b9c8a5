package org.yihaoda.index.policy;

import static org.yihaoda.index.source.Origin.CATALOGUE;
import static org.yihaoda.index.source.Origin.EXPORT;
import static org.yihaoda.index.source.Origin.FILE_NAME;
import static org.yihaoda.index.source.Origin.FILE_PROPERTY;
import static org.yihaoda.index.source.Origin.HEADING;
import static org.yihaoda.index.source.Origin.META_TAG;
import static org.yihaoda.index.source.Origin.PAGE_TITLE;
import static org.yihaoda.index.source.Origin.PRINTERS_NOTE;
import static org.yihaoda.index.source.Origin.TEXT;
import static org.yihaoda.index.source.Origin.TITLE_BLOCK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yihaoda.index.policy.Metadata.Found;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceText;

/**
 * Reads a source's metadata: gathers what it declares and what its text says, and takes of each field the first value that
 * can be read, in the order in which its places are trusted.
 */
public final class MetadataReader {
    private record Place(Field field, Origin origin) {}

    /** The order of trust. Fields that are not named here are taken from any place, in the order of {@link Origin}. */
    private static final Map<Field, List<Place>> TRUST = Map.of(
            Field.TITLE,
            of(
                    Field.TITLE,
                    META_TAG,
                    CATALOGUE,
                    EXPORT,
                    HEADING,
                    TITLE_BLOCK,
                    PAGE_TITLE,
                    TEXT,
                    FILE_PROPERTY,
                    FILE_NAME),
            Field.DOCUMENT_NUMBER,
            of(Field.DOCUMENT_NUMBER, META_TAG, CATALOGUE, EXPORT, HEADING, TITLE_BLOCK, TEXT, FILE_NAME),
            // Where a page says that it comes from is trusted last: a repost's source may be another repost.
            Field.ISSUER,
            List.of(
                    new Place(Field.ISSUER, META_TAG),
                    new Place(Field.ISSUER, CATALOGUE),
                    new Place(Field.ISSUER, EXPORT),
                    new Place(Field.ISSUER, TEXT),
                    new Place(Field.ISSUER, TITLE_BLOCK),
                    new Place(Field.FROM, CATALOGUE),
                    new Place(Field.FROM, META_TAG),
                    new Place(Field.FROM, EXPORT)),
            Field.SIGNED_ON,
            of(Field.SIGNED_ON, META_TAG, CATALOGUE, EXPORT, TEXT, TITLE_BLOCK, FILE_NAME),
            // The printer's note is the document's own, the table's day a clerk's.
            Field.ISSUED_ON,
            of(Field.ISSUED_ON, PRINTERS_NOTE, META_TAG, CATALOGUE, EXPORT),
            // 主题词 are the catalogue's; a page's Keywords are written for search engines.
            Field.KEYWORDS,
            of(Field.KEYWORDS, CATALOGUE, EXPORT));

    private static final Map<Field, List<Place>> PLACES = Arrays.stream(Field.values())
            .collect(Collectors.toUnmodifiableMap(
                    field -> field, field -> TRUST.getOrDefault(field, of(field, Origin.values()))));

    private MetadataReader() {}

    private static List<Place> of(Field field, Origin... origins) {
        return Arrays.stream(origins).map(origin -> new Place(field, origin)).toList();
    }

    public static Metadata read(SourceText source) {
        List<Declared> stated = new ArrayList<>(source.declared());
        stated.addAll(CatalogueTable.read(source.blocks()));
        stated.addAll(SignatureReader.read(source.blocks()));
        stated.addAll(TitleBlockReader.read(source.blocks()));
        first(Field.TITLE, stated)
                .flatMap(title -> TitleBlockReader.numberBehind(title.value()))
                .ifPresent(stated::add);
        Map<Field, Found> found = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            first(field, stated).ifPresent(value -> found.put(field, value));
        }
        laterVersion(stated, found).ifPresent(day -> found.put(Field.SIGNED_ON, day));
        return new Metadata(found);
    }

    /** Collections of laws name each file by its version's day, and reprint a history that ends before it. */
    private static Optional<Found> laterVersion(List<Declared> stated, Map<Field, Found> found) {
        Optional<Found> printed =
                Optional.ofNullable(found.get(Field.SIGNED_ON)).filter(each -> each.origin() == TITLE_BLOCK);
        return stated.stream()
                .filter(each -> isFrom(new Place(Field.SIGNED_ON, FILE_NAME), each))
                .flatMap(each -> found(Field.SIGNED_ON, each).stream())
                .filter(named -> printed.filter(each -> named.value().compareTo(each.value()) > 0)
                        .isPresent())
                .findFirst();
    }

    private static Optional<Found> first(Field field, List<Declared> stated) {
        for (Place place : PLACES.getOrDefault(field, List.of())) {
            for (Declared each : stated) {
                Optional<Found> found = isFrom(place, each) ? found(field, each) : Optional.empty();
                if (found.isPresent() && mayBe(field, place, found.get())) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A newspaper that a page is taken from issues no policy. */
    private static boolean mayBe(Field field, Place place, Found found) {
        boolean source = field == Field.ISSUER && place.field() == Field.FROM;
        return !source || Organs.areAll(found.value());
    }

    private static boolean isFrom(Place place, Declared declared) {
        return declared.field() == place.field() && declared.origin() == place.origin();
    }

    private static Optional<Found> found(Field field, Declared declared) {
        return ValueReader.read(field, declared.value()).map(value -> new Found(value, declared.origin()));
    }
}
