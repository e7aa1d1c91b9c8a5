package org.yihaoda.kb.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;

/** SHA-256 in hexadecimal of what a thing says, to tell whether it changed. */
public final class ContentHash {
    /** Characters from which a text is hardly ever that of another document. */
    private static final int TELLING = 200;

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

    /**
     * Of the words alone, spaces and punctuation aside: pages of two sites that print the same text agree. A short text
     * counts with its title, since letters of transmittal resemble each other.
     */
    public static String ofText(PolicyDocument document) {
        String words = document.clauses().stream()
                .flatMap(clause -> Stream.of(clause.heading(), clause.text()))
                .collect(Collectors.joining())
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        return of(words.length() < TELLING ? Titles.key(document.title()) + "\n" + words : words);
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
