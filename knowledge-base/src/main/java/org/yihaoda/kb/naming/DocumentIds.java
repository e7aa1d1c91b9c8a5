package org.yihaoda.kb.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document's stable id from what identifies it: its official address when it has one, else its title, issuer and
 * day, since laws stand in several versions of one title. The file's name is left out, because files are moved and renamed while the document stays the same.
 */
public final class DocumentIds {
    private static final int BYTES = 8;

    private DocumentIds() {}

    public static String of(@Nullable String sourceUrl, String title, @Nullable String issuer) {
        return of(sourceUrl, title, issuer, null);
    }

    public static String of(
            @Nullable String sourceUrl, String title, @Nullable String issuer, @Nullable LocalDate signedOn) {
        String named =
                Titles.key(title) + "\n" + (issuer == null ? "" : issuer) + (signedOn == null ? "" : "\n" + signedOn);
        String identity = sourceUrl != null ? sourceUrl : named;
        return HexFormat.of().formatHex(sha256(identity), 0, BYTES);
    }

    /** The id of another document that is told from that of the id by nothing but its file. */
    public static String besides(String id, String file) {
        return HexFormat.of().formatHex(sha256(id + "\n" + file), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }
}
