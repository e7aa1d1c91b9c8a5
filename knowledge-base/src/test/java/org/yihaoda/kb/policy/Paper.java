package org.yihaoda.kb.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;

/** Writes documents of the fictional 云州市 for the tests; what a test does not name, its document does not say. */
public final class Paper {
    private final String title;
    private final List<Relation> relations = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private DocumentKind kind = DocumentKind.POLICY;
    private @Nullable String id;
    private @Nullable DocumentNumber number;
    private @Nullable String issuer = "云州市人民政府";
    private @Nullable String region = "990100";
    private @Nullable LocalDate signed;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate published;
    private @Nullable LocalDate effectiveOn;
    private @Nullable LocalDate endsOn;
    private LocalDate readOn = LocalDate.of(2026, 11, 23);
    private String label = "";
    private SourceAuthority authority = SourceAuthority.OFFICIAL_ORIGIN;

    private Paper(String title) {
        this.title = title;
    }

    public static Paper titled(String title) {
        return new Paper(title);
    }

    public Paper kind(DocumentKind itsKind) {
        kind = itsKind;
        return this;
    }

    public Paper id(String itsId) {
        id = itsId;
        return this;
    }

    public Paper number(String written) {
        number = DocumentNumber.parse(written).orElseThrow();
        return this;
    }

    public Paper number(@Nullable DocumentNumber itsNumber) {
        number = itsNumber;
        return this;
    }

    public Paper issuer(@Nullable String itsIssuer) {
        issuer = itsIssuer;
        return this;
    }

    public Paper region(@Nullable String code) {
        region = code;
        return this;
    }

    public Paper signed(@Nullable LocalDate day) {
        signed = day;
        return this;
    }

    public Paper signed(String day) {
        return signed(LocalDate.parse(day));
    }

    public Paper issued(String day) {
        issued = LocalDate.parse(day);
        return this;
    }

    public Paper published(@Nullable LocalDate day) {
        published = day;
        return this;
    }

    public Paper published(String day) {
        return published(LocalDate.parse(day));
    }

    /** 有效性 on the page. */
    public Paper label(String validity) {
        label = validity;
        return this;
    }

    /** 实施日期 on the page. */
    public Paper pageStart(String day) {
        effectiveOn = LocalDate.parse(day);
        return this;
    }

    /** 失效日期 on the page. */
    public Paper pageEnd(String day) {
        endsOn = LocalDate.parse(day);
        return this;
    }

    public Paper readOn(String day) {
        readOn = LocalDate.parse(day);
        return this;
    }

    public Paper authority(SourceAuthority whose) {
        authority = whose;
        return this;
    }

    public Paper relation(RelationType type, String otherTitle, @Nullable String otherNumber) {
        DocumentNumber other =
                otherNumber == null ? null : DocumentNumber.parse(otherNumber).orElseThrow();
        relations.add(new Relation(type, new Reference(otherTitle, other), title));
        return this;
    }

    public Paper interprets(String policy, @Nullable String policyNumber) {
        return relation(RelationType.INTERPRETS, policy, policyNumber);
    }

    /** Unnumbered paragraphs. */
    public Paper says(String... paragraphs) {
        return clause(ClausePath.NONE, 0, "", paragraphs(paragraphs));
    }

    /** An article: 第三条, whose first paragraph bears its mark. */
    public Paper article(String mark, String... paragraphs) {
        return clause(ClausePath.of(mark), 0, "", paragraphs(paragraphs));
    }

    /** An item of an article: 第三条, （一）. */
    public Paper item(String article, String mark, String text) {
        return clause(ClausePath.of(article, mark), 1, "", paragraphs(text));
    }

    /** A heading of a list with what stands below it. */
    public Paper part(int depth, String heading, Block... blocks) {
        return clause(ClausePath.NONE, depth, heading, List.of(blocks));
    }

    private Paper clause(ClausePath path, int depth, String heading, List<Block> blocks) {
        clauses.add(new Clause("c" + (clauses.size() + 1), path, depth, heading, blocks));
        return this;
    }

    private static List<Block> paragraphs(String... paragraphs) {
        return Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
    }

    /** A table of documents, one to a row: 序号, 文件名称, 文号, 备注. */
    public static Block table(String... titlesAndNumbers) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("序号", "文件名称", "文号", "备注")));
        for (int i = 0; i < titlesAndNumbers.length; i += 2) {
            rows.add(List.of(String.valueOf(rows.size()), titlesAndNumbers[i], titlesAndNumbers[i + 1], ""));
        }
        return new Block.Table(rows);
    }

    /** Its title, number, region and day tell it from others; what it says may change. */
    public PolicyDocument build() {
        String identity = title + (number == null ? "" : number.display()) + region + signed;
        return new PolicyDocument(
                id == null ? DocumentIds.of(null, identity, issuer) : id,
                kind,
                title,
                number,
                issuer,
                region,
                new Dates(signed, issued, published),
                Catalogue.EMPTY,
                new PageMarks(label, effectiveOn, endsOn, readOn, Openness.PUBLIC),
                new Source(null, title + ".html", null, authority),
                relations,
                clauses,
                List.of());
    }
}
