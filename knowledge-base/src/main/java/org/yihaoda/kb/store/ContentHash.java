package org.yihaoda.kb.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;

/** SHA-256 in hexadecimal of what a thing says, to tell whether it changed. */
public final class ContentHash {
    private ContentHash() {}

    /** The file's name and the day of reading do not count: a page saved again is the same document. */
    static String of(PolicyDocument document) {
        PageMarks marks = document.marks();
        Source source = document.source();
        return of(Json.write(new PolicyDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.number(),
                document.issuer(),
                document.regionCode(),
                document.dates(),
                document.catalogue(),
                new PageMarks(marks.validity(), marks.effectiveOn(), marks.endsOn(), null, marks.openness()),
                new Source(source.url(), "", source.site(), source.authority()),
                document.relations(),
                document.clauses(),
                document.attachments())));
    }

    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }
}
