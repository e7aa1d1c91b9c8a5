package org.yihaoda.index.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as readers get it, whole and already within the size that is read.
 *
 * @param name its path as reports show it; one inside an archive is {@code archive.zip!/folder/name}
 */
@SuppressWarnings("ArrayRecordComponent") // read once and thrown away; never compared
public record SourceFile(String name, byte[] bytes) {
    /** The file's name without its folders. */
    public String lastName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What follows the last dot, in lower case; empty without one. */
    public String ending() {
        String last = lastName();
        return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the bytes begin with these characters; endings lie, first bytes seldom do. */
    public boolean begins(String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
