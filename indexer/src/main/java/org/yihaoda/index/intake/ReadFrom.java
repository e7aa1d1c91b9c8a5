package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yihaoda.index.policy.DocumentReader;

/**
 * All that a reading depended on: the readers' version, the bytes, and the files beside them that were read as its
 * attachments, or were looked for and not found. As long as none of it changes, reading again comes to the same.
 */
record ReadFrom(String content, Map<String, String> beside) {
    private static final String MISSING = "-";
    private static final String UNREAD = "!";
    private static final String PARTED = "|";

    ReadFrom {
        beside = new TreeMap<>(beside);
    }

    static String hash(byte[] bytes) {
        return DocumentReader.VERSION + ":" + digest(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }

    /** The state of a file beside: its hash, or that it is missing or larger than any that is read. */
    static String state(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return MISSING;
        }
        long size = Files.size(file);
        return size > DocumentImport.LARGEST ? "over" + size : digest(Files.readAllBytes(file));
    }

    /** The state of a file that was found and could not be read: it is told by itself. */
    static String unread(String state) {
        return UNREAD + state;
    }

    /** The names of the files that were read as attachments. */
    List<String> attached() {
        return beside.entrySet().stream()
                .filter(each ->
                        !each.getValue().equals(MISSING) && !each.getValue().startsWith(UNREAD))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is remembered: the content's hash, then each file with its state. */
    String text() {
        StringBuilder text = new StringBuilder(content);
        beside.forEach(
                (name, state) -> text.append(PARTED).append(name).append('=').append(state));
        return text.toString();
    }

    static ReadFrom parse(String text) {
        String[] parts = text.split("\\|");
        Map<String, String> beside = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].lastIndexOf('=');
            beside.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new ReadFrom(parts[0], beside);
    }

    /** Whether the files beside are as they were. */
    boolean holds(String contentNow, Path folder) throws IOException {
        if (!content.equals(contentNow)) {
            return false;
        }
        for (Map.Entry<String, String> each : beside.entrySet()) {
            String state = state(folder.resolve(each.getKey()));
            if (!each.getValue().equals(state) && !each.getValue().equals(unread(state))) {
                return false;
            }
        }
        return true;
    }
}
