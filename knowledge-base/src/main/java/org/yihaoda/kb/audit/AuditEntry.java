package org.yihaoda.kb.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A deed in its place in the trail.
 *
 * @param number 1 for the first, without gaps
 * @param previous the hash of the entry before; {@link #BEGINNING} for the first
 * @param hash SHA-256 over number, previous and deed, in 64 hexadecimal digits
 */
public record AuditEntry(long number, Deed deed, String previous, String hash) {
    public static final String BEGINNING = "0".repeat(64);

    /** The entry that follows the one of that number and hash. */
    public static AuditEntry after(long number, String previous, Deed deed) {
        return new AuditEntry(number + 1, deed, previous, hash(number + 1, deed, previous));
    }

    /** Whether its words are still those that its hash was made of. */
    boolean isUnchanged() {
        return hash.equals(hash(number, deed, previous));
    }

    private static String hash(long number, Deed deed, String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            write(out, previous);
            out.writeLong(deed.at().getEpochSecond());
            out.writeInt(deed.at().getNano());
            write(out, deed.account());
            write(out, deed.address());
            write(out, deed.act().name());
            write(out, deed.object());
            write(out, deed.before());
            write(out, deed.after());
            write(out, deed.outcome().name());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }

    /** With its length, so that no two different entries are the same bytes. */
    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
