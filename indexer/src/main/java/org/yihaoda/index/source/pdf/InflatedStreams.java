package org.yihaoda.index.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what a file's deflated streams unpack to before PDFBox unpacks them whole, each into memory. */
final class InflatedStreams {
    static final long MOST = 256L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 512;

    private InflatedStreams() {}

    /** Whether all streams together unpack to more; pictures are not counted, since nobody unpacks them here. */
    static boolean exceed(byte[] bytes) {
        byte[] buffer = new byte[64 * 1024];
        long all = 0;
        for (int i = 0; i + STREAM.length < bytes.length && all <= MOST; i++) {
            if (matches(bytes, i) && !picture(bytes, i)) {
                all += inflated(bytes, start(bytes, i + STREAM.length), MOST - all, buffer);
            }
        }
        return all > MOST;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || bytes[at - 1] != 'd' || bytes[at - 2] != 'n' || bytes[at - 3] != 'e';
    }

    private static boolean picture(byte[] bytes, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && dictionary.contains("/Width");
    }

    private static int start(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length
                && start < at + 4
                && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }

    /** How much comes out, until the stream's end, its first fault, or more than enough. */
    private static long inflated(byte[] bytes, int from, long enough, byte[] buffer) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            while (inflater.getBytesWritten() <= enough && more(inflater, buffer)) {
                // the bytes are only counted
            }
            return inflater.getBytesWritten();
        }
    }

    private static boolean more(Inflater inflater, byte[] buffer) {
        try {
            return inflater.inflate(buffer) > 0;
        } catch (DataFormatException e) {
            return false;
        }
    }
}
