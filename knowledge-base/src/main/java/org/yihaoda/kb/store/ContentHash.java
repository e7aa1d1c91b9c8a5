package org.yihaoda.kb.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yihaoda.kb.policy.PolicyDocument;

/** SHA-256 in hexadecimal of what a thing says, to tell whether it changed. */
public final class ContentHash {
    private ContentHash() {}

    /** The file's name does not count: a moved file is the same document. */
    static String of(PolicyDocument document) {
        return of(Json.write(document).replace(Json.write(document.sourceName()), ""));
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
