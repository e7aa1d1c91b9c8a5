package org.yihaoda.kb.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;

/**
 * One published text with what identifies and describes it (PD-05). What a page does not say is null or empty, never
 * guessed. Whether it holds is no part of it: that is read from its words, and other documents', by kb.validity.
 *
 * @param id 16 hexadecimal digits, stable over re-imports, see {@link DocumentIds}
 * @param number 发文字号
 * @param issuer 发文机关
 * @param regionCode the region whose rule it is (GB/T 2260), from the issuer; null when it cannot be told
 * @param relations what its own words say of its ties to others; the other direction is found by looking it up (PD-24)
 * @param clauses in reading order, those of attachments behind the body's (PD-08)
 */
public record PolicyDocument(
        String id,
        DocumentKind kind,
        String title,
        @Nullable DocumentNumber number,
        @Nullable String issuer,
        @Nullable String regionCode,
        Dates dates,
        Catalogue catalogue,
        PageMarks marks,
        Source source,
        List<Relation> relations,
        List<Clause> clauses,
        List<Attachment> attachments) {
    /** Below this many characters a body that has attachments only hands them over (PD-08). */
    private static final int SHORTEST_BODY = 1500;

    public PolicyDocument {
        relations = List.copyOf(relations);
        clauses = List.copyOf(clauses);
        attachments = List.copyOf(attachments);
    }

    public PolicyDocument withId(String other) {
        return new PolicyDocument(
                other,
                kind,
                title,
                number,
                issuer,
                regionCode,
                dates,
                catalogue,
                marks,
                source,
                relations,
                clauses,
                attachments);
    }

    public @Nullable LocalDate signedOn() {
        return dates.signedOn();
    }

    public @Nullable LocalDate publishedOn() {
        return dates.publishedOn();
    }

    /** The policies that it explains, for an interpretation or questions and answers; mostly one. */
    public List<Reference> interprets() {
        return relations.stream()
                .filter(relation -> relation.type().explains())
                .map(Relation::target)
                .toList();
    }

    /** The policies that it stands and falls with: those that it interprets, and those that a service guide rests on. */
    public List<Reference> standsOn() {
        return relations.stream()
                .filter(relation -> relation.type().explains()
                        || kind == DocumentKind.GUIDE && relation.type() == RelationType.BASED_ON)
                .map(Relation::target)
                .toList();
    }

    /** Whether its substance is in an attachment that is not held: nothing but the covering letter can be cited (PD-08). */
    public boolean incomplete() {
        boolean missing = attachments.stream().anyMatch(attachment -> !attachment.held() && !attachment.isForm());
        int length = clauses.stream()
                .flatMap(clause -> Stream.of(clause.heading(), clause.text()))
                .mapToInt(String::length)
                .sum();
        return missing && length < SHORTEST_BODY;
    }
}
