package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.DocumentIds;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;
import org.yihaoda.kb.validity.Validity;

/** Documents of the fictional 云州市, and what the tests change of them. */
final class Samples {
    static final LocalDate SIGNED = LocalDate.of(2024, 3, 1);
    static final Validity IN_FORCE =
            new Validity(LocalDate.of(2024, 4, 1), SIGNED, LocalDate.of(2029, 3, 31), null, false, List.of("有效期5年"));

    private Samples() {}

    static DocumentNumber number(int serial) {
        return new DocumentNumber("云政规", 2024, serial);
    }

    static PolicyDocument policy(String title, @Nullable DocumentNumber number, Repeal... repeals) {
        return document(DocumentKind.POLICY, title, number, IN_FORCE, null, repeals);
    }

    static PolicyDocument interpretation(String title, Reference policy) {
        Validity own = new Validity(null, SIGNED, null, null, false, List.of());
        return document(DocumentKind.INTERPRETATION, title, null, own, policy);
    }

    static PolicyDocument document(
            DocumentKind kind,
            String title,
            @Nullable DocumentNumber number,
            Validity validity,
            @Nullable Reference interprets,
            Repeal... repeals) {
        String identity = title + (number == null ? "" : number.display());
        return new PolicyDocument(
                DocumentIds.of(null, identity, "云州市人民政府"),
                kind,
                title,
                number,
                "云州市人民政府",
                "990100",
                null,
                SIGNED,
                null,
                validity,
                List.of(repeals),
                interprets,
                List.of(new Clause("c1", ClausePath.of("第一条"), 0, "", List.of(new Block.Paragraph("为了便民，制定本办法。")))),
                null,
                title + ".html");
    }

    static Repeal repeal(String title, @Nullable DocumentNumber number) {
        return new Repeal(new Reference(title, number), LocalDate.of(2026, 1, 1), "《" + title + "》同时废止。");
    }
}
