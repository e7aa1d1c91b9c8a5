package org.yihaoda.kb.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;

/** Documents of the fictional 云州市, and what the tests change of them. */
final class Samples {
    static final LocalDate SIGNED = LocalDate.of(2024, 3, 1);

    private Samples() {}

    static DocumentNumber number(int serial) {
        return new DocumentNumber("云政规", 2024, serial);
    }

    /** A measure in force from 2024-04-01 to 2029-03-31 that says these sentences too. */
    static PolicyDocument policy(String title, @Nullable DocumentNumber number, String... sentences) {
        return document(DocumentKind.POLICY, title, number, sentences);
    }

    static PolicyDocument document(
            DocumentKind kind, String title, @Nullable DocumentNumber number, String... sentences) {
        return Paper.titled(title)
                .kind(kind)
                .number(number)
                .signed(SIGNED)
                .says("为了便民，制定本办法。")
                .says("本办法自2024年4月1日起施行，有效期5年。")
                .says(sentences)
                .build();
    }

    static PolicyDocument interpretation(String title, Reference policy) {
        DocumentNumber number = policy.number();
        return Paper.titled(title)
                .kind(DocumentKind.INTERPRETATION)
                .signed(SIGNED)
                .interprets(policy.title(), number == null ? null : number.display())
                .says("为了便民，制定本办法。")
                .build();
    }

    /** Ends another document with the end of 2025. */
    static String repeal(String title, @Nullable DocumentNumber number) {
        String named = title.isEmpty() ? "" : "《" + title + "》";
        String numbered = number == null ? "" : title.isEmpty() ? number.display() : "（" + number.display() + "）";
        return "自2026年1月1日起，" + named + numbered + "同时废止。";
    }
}
