package org.yihaoda.bot.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.index.source.Field;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PolicyDocument;

/** A field that documents should have (PD-05), those that matter most for finding and citing them first. */
record MetadataField(String label, Function<PolicyDocument, @Nullable Object> value) {
    static final List<MetadataField> ALL = List.of(
            of(Field.TITLE, document -> filled(document.title())),
            of(Field.DOCUMENT_NUMBER, PolicyDocument::number),
            of(Field.ISSUER, PolicyDocument::issuer),
            of(Field.SIGNED_ON, PolicyDocument::signedOn),
            of(Field.PUBLISHED_ON, PolicyDocument::publishedOn),
            of(Field.INDEX_NUMBER, document -> document.catalogue().indexNumber()),
            of(Field.TOPIC, document -> document.catalogue().topic()),
            of(Field.GENRE, document -> document.catalogue().genre()),
            new MetadataField(ReadingWording.text("field.region"), PolicyDocument::regionCode),
            of(Field.VALIDITY, document -> filled(document.marks().validity())),
            of(Field.OPENNESS, document -> document.marks().openness() == Openness.UNMARKED ? null : document),
            of(Field.ADDRESS, document -> document.source().url()),
            of(Field.SITE, document -> document.source().site()),
            of(Field.ISSUED_ON, document -> document.dates().issuedOn()),
            of(Field.UNIFIED_NUMBER, document -> document.catalogue().unifiedNumber()),
            of(Field.SUMMARY, document -> document.catalogue().summary()),
            of(
                    Field.KEYWORDS,
                    document -> filled(String.join("", document.catalogue().keywords()))),
            of(Field.SERVICE_OBJECT, document -> document.catalogue().serviceObject()));

    private static MetadataField of(Field field, Function<PolicyDocument, @Nullable Object> value) {
        return new MetadataField(ReadingWording.of(field), value);
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    boolean isMissing(PolicyDocument document) {
        return value.apply(document) == null;
    }
}
