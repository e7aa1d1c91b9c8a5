package org.yihaoda.index.crawl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.yihaoda.index.source.PageDecoder;

/** Reads one HTTP/1.1 answer to a GET from a connection that serves no other; everything that it reads is bounded. */
final class AnswerReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):\\s*(.*?)\\s*");
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_LINES = 200;
    private static final int INTERIM_BELOW = 200;
    private static final int WITH_BODY = 200;

    /** The body is larger than this kind of file may be. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int largest) {
            super("larger than " + largest / 1024 / 1024 + " MiB");
        }
    }

    private final InputStream in;
    private final int largest;
    private final boolean cut;

    /** With {@code cut}, what goes beyond the largest size is left out; else it is an error. */
    AnswerReader(InputStream in, int largest, boolean cut) {
        this.in = in;
        this.largest = largest;
        this.cut = cut;
    }

    Answer read() throws IOException {
        while (true) {
            int status = status(line());
            Map<String, String> headers = headers();
            if (status >= INTERIM_BELOW) {
                return new Answer(status, headers, status == WITH_BODY ? body(headers) : new byte[0]);
            }
        }
    }

    private static int status(String line) throws IOException {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new IOException("no answer of HTTP/1.1: '" + line.substring(0, Math.min(60, line.length())) + "'");
        }
        return Integer.parseInt(status.group(1));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < MOST_LINES; i++) {
            String line = line();
            if (line.isEmpty()) {
                return headers;
            }
            Matcher header = HEADER.matcher(line);
            // A value with control characters could smuggle a line into our own next request.
            if (header.matches() && header.group(2).chars().noneMatch(Character::isISOControl)) {
                headers.putIfAbsent(header.group(1), header.group(2));
            }
        }
        throw new IOException("more than " + MOST_LINES + " header lines");
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("the connection ended before the answer did");
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("a header line longer than " + LONGEST_LINE + " bytes");
            }
            line.write(each);
        }
        byte[] bytes = line.toByteArray();
        boolean returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return PageDecoder.decode(returned ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        byte[] sent;
        String length = headers.getOrDefault("Content-Length", "");
        if (headers.getOrDefault("Transfer-Encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            sent = chunks();
        } else if (length.matches("\\d{1,18}")) {
            sent = exactly(Long.parseLong(length));
        } else {
            sent = bounded(in);
        }
        return switch (headers.getOrDefault("Content-Encoding", "identity").toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> {
                try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                    yield bounded(unpacked);
                }
            }
            default ->
                throw new IOException(
                        "Content-Encoding " + headers.get("Content-Encoding") + ", which was not asked for");
        };
    }

    private byte[] bounded(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(largest + 1);
        if (bytes.length <= largest) {
            return bytes;
        }
        return cutOff(bytes);
    }

    private byte[] cutOff(byte[] bytes) throws TooLargeException {
        if (!cut) {
            throw new TooLargeException(largest);
        }
        return Arrays.copyOf(bytes, largest);
    }

    private byte[] exactly(long length) throws IOException {
        if (length > largest) {
            return cutOff(cut ? in.readNBytes(largest) : new byte[0]);
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            if (body.size() + (long) size > largest) {
                body.writeBytes(cut ? in.readNBytes(largest - body.size()) : new byte[0]);
                return cutOff(body.toByteArray());
            }
            byte[] chunk = in.readNBytes(size);
            if (chunk.length < size || !line().isEmpty()) {
                throw new EOFException("a chunk is shorter or longer than it says");
            }
            body.writeBytes(chunk);
        }
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        String size = line().replaceFirst(";.*", "").strip();
        if (!size.matches("[0-9A-Fa-f]{1,7}")) {
            throw new IOException("no size of a chunk: '" + size + "'");
        }
        return Integer.parseInt(size, 16);
    }
}
