package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.policy.Source;

/** Documents of the fictional 云州市, made of the sentences that a test is about. */
final class Written {
    private static final String ISSUER = "云州市人民政府";

    private Written() {}

    /** A policy of 云政规〔year〕serial号, published on the first of March of that year. */
    static PolicyDocument policy(String title, int year, int serial, String... sentences) {
        DocumentNumber number = new DocumentNumber("云政规", year, serial);
        return document(
                DocumentKind.POLICY, title, number, LocalDate.of(year, 3, 1), List.of(), List.of(clauses(sentences)));
    }

    static PolicyDocument interpretation(PolicyDocument policy, LocalDate published) {
        Reference reference = new Reference(policy.title(), policy.number());
        String title = "《" + policy.title() + "》政策解读";
        return document(
                DocumentKind.INTERPRETATION,
                title,
                null,
                published,
                List.of(new Relation(RelationType.INTERPRETS, reference, title)),
                List.of(clauses("为便于理解，现解读如下。")));
    }

    /** A decision whose list of what it ends is a table under a heading that says so. */
    static PolicyDocument decision(int year, int serial, List<List<String>> rows) {
        List<List<String>> table = new ArrayList<>(List.of(List.of("序号", "文件名称", "文号")));
        table.addAll(rows);
        Clause clause = new Clause("c1", ClausePath.of("一"), 0, "一、予以废止的行政规范性文件", List.of(new Block.Table(table)));
        return document(
                DocumentKind.POLICY,
                "云州市人民政府关于废止部分行政规范性文件的决定",
                new DocumentNumber("云政规", year, serial),
                LocalDate.of(year, 3, 1),
                List.of(),
                List.of(clause));
    }

    /** The same document in other words. */
    static PolicyDocument reworded(PolicyDocument document, String... sentences) {
        return new PolicyDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.number(),
                document.issuer(),
                document.regionCode(),
                document.dates(),
                document.catalogue(),
                document.marks(),
                document.source(),
                document.relations(),
                List.of(clauses(sentences)),
                document.attachments());
    }

    private static Clause[] clauses(String... sentences) {
        Clause[] clauses = new Clause[sentences.length];
        for (int i = 0; i < sentences.length; i++) {
            clauses[i] = new Clause(
                    "c" + (i + 1),
                    ClausePath.of("第" + "一二三四五六七八九".charAt(i) + "条"),
                    0,
                    "",
                    List.of(new Block.Paragraph(sentences[i])));
        }
        return clauses;
    }

    private static PolicyDocument document(
            DocumentKind kind,
            String title,
            @Nullable DocumentNumber number,
            LocalDate published,
            List<Relation> relations,
            List<Clause> clauses) {
        String identity = title + (number == null ? "" : number.display());
        return new PolicyDocument(
                DocumentIds.of(null, identity, ISSUER),
                kind,
                title,
                number,
                ISSUER,
                "990100",
                new Dates(published, null, published),
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile(title + ".html"),
                relations,
                clauses,
                List.of());
    }
}
