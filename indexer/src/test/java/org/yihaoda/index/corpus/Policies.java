package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.OutlineParser;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;

/** Small documents for tests of the index, each changed from a plain one by what the test is about. */
public record Policies(
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String region,
        Dates dates,
        PageMarks marks,
        Source source,
        List<Relation> relations,
        List<String> lines) {

    public static Policies policy(String title, String... lines) {
        return new Policies(
                DocumentKind.POLICY,
                title,
                null,
                "990100",
                Dates.UNKNOWN,
                PageMarks.NONE,
                Source.ofFile(title + ".html"),
                List.of(),
                Arrays.asList(lines));
    }

    public Policies titled(String other) {
        return new Policies(kind, other, number, region, dates, marks, source, relations, lines);
    }

    public Policies of(DocumentKind other) {
        return new Policies(other, title, number, region, dates, marks, source, relations, lines);
    }

    public Policies numbered(String written) {
        return new Policies(kind, title, written, region, dates, marks, source, relations, lines);
    }

    public Policies in(@Nullable String code) {
        return new Policies(kind, title, number, code, dates, marks, source, relations, lines);
    }

    public Policies published(String day) {
        Dates published = new Dates(null, null, LocalDate.parse(day));
        return new Policies(kind, title, number, region, published, marks, source, relations, lines);
    }

    /** In force from that day, as its page says. */
    public Policies from(String first) {
        return holding(LocalDate.parse(first), null);
    }

    public Policies from(String first, String last) {
        return holding(LocalDate.parse(first), LocalDate.parse(last));
    }

    private Policies holding(LocalDate first, @Nullable LocalDate last) {
        PageMarks holding = new PageMarks("", first, last, null, Openness.UNMARKED);
        return new Policies(kind, title, number, region, dates, holding, source, relations, lines);
    }

    public Policies draft() {
        return of(DocumentKind.DRAFT);
    }

    public Policies at(String url, SourceAuthority authority) {
        return new Policies(
                kind, title, number, region, dates, marks, new Source(url, title, null, authority), relations, lines);
    }

    /** With 《…》（…）同时废止 behind its last line. */
    public Policies repealing(String otherTitle, String otherNumber) {
        List<String> more = Stream.concat(
                        lines.subList(0, lines.size() - 1).stream(),
                        Stream.of(lines.getLast() + "《" + otherTitle + "》（" + otherNumber + "）同时废止。"))
                .toList();
        return new Policies(kind, title, number, region, dates, marks, source, relations, more);
    }

    public Policies interpreting(String otherTitle, String otherNumber) {
        Reference target =
                new Reference(otherTitle, DocumentNumber.parse(otherNumber).orElseThrow());
        List<Relation> one = List.of(new Relation(RelationType.INTERPRETS, target, title));
        return new Policies(DocumentKind.INTERPRETATION, title, null, region, dates, marks, source, one, lines);
    }

    public PolicyDocument document() {
        return new PolicyDocument(
                DocumentIds.of(source.url(), title, region),
                kind,
                title,
                number == null ? null : DocumentNumber.parse(number).orElseThrow(),
                "云州市民政局",
                region,
                dates,
                Catalogue.EMPTY,
                marks,
                source,
                relations,
                OutlineParser.parse(
                        lines.stream().<Block>map(Block.Paragraph::new).toList()),
                List.of());
    }

    public String id() {
        return document().id();
    }
}
