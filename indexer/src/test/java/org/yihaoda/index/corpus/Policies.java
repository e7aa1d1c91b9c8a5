package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.OutlineParser;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentIds;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;
import org.yihaoda.kb.validity.Validity;

/** Small documents for tests of the index, each changed from a plain one by what the test is about. */
public record Policies(
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String region,
        Validity validity,
        List<Repeal> repeals,
        List<String> lines) {

    public static Policies policy(String title, String... lines) {
        return new Policies(
                DocumentKind.POLICY, title, null, "990100", Validity.UNSTATED, List.of(), Arrays.asList(lines));
    }

    public Policies of(DocumentKind other) {
        return new Policies(other, title, number, region, validity, repeals, lines);
    }

    public Policies numbered(String written) {
        return new Policies(kind, title, written, region, validity, repeals, lines);
    }

    public Policies in(@Nullable String code) {
        return new Policies(kind, title, number, code, validity, repeals, lines);
    }

    public Policies from(String first) {
        return holding(LocalDate.parse(first), null);
    }

    public Policies from(String first, String last) {
        return holding(LocalDate.parse(first), LocalDate.parse(last));
    }

    private Policies holding(LocalDate first, @Nullable LocalDate last) {
        return new Policies(
                kind,
                title,
                number,
                region,
                new Validity(first, null, last, null, false, List.of("自" + first + "起施行")),
                repeals,
                lines);
    }

    public Policies draft() {
        return new Policies(
                DocumentKind.DRAFT,
                title,
                number,
                region,
                new Validity(null, null, null, null, true, List.of()),
                repeals,
                lines);
    }

    public Policies repealing(String otherTitle, String otherNumber) {
        Reference target =
                new Reference(otherTitle, DocumentNumber.parse(otherNumber).orElseThrow());
        return new Policies(
                kind, title, number, region, validity, List.of(new Repeal(target, null, otherNumber + "同时废止")), lines);
    }

    public PolicyDocument document() {
        return new PolicyDocument(
                DocumentIds.of(null, title, region),
                kind,
                title,
                number == null ? null : DocumentNumber.parse(number).orElseThrow(),
                "云州市民政局",
                region,
                null,
                null,
                null,
                validity,
                repeals,
                null,
                OutlineParser.parse(
                        lines.stream().<Block>map(Block.Paragraph::new).toList()),
                null,
                title + ".html");
    }

    public String id() {
        return document().id();
    }
}
