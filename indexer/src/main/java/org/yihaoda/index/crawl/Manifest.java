package org.yihaoda.index.crawl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is saved, one line a file. While a crawl goes on, lines are only added, each on the disk before the next request, and
 * a later line replaces an earlier one of the same address; at its end the file is written anew with one line each.
 */
final class Manifest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    /** The status of a line that takes back an earlier one. */
    private static final int REMOVED = 410;

    private final Path path;
    private final Map<String, Saved> byUrl = new LinkedHashMap<>();
    private final Map<String, String> urlByFile = new HashMap<>();

    private Manifest(Path path) {
        this.path = path;
    }

    static Manifest read(Path path) throws IOException {
        Manifest manifest = new Manifest(path);
        for (String line : AppendedLines.read(path)) {
            try {
                manifest.take(MAPPER.readValue(line, Saved.class));
            } catch (JsonProcessingException e) {
                throw new CrawlException(
                        path + " holds a line that is none of a crawl ('"
                                + line.substring(0, Math.min(60, line.length()))
                                + "'): put the file back from a backup, or delete it and crawl anew",
                        e);
            }
        }
        return manifest;
    }

    private void take(Saved saved) {
        @Nullable Saved before = byUrl.remove(saved.url());
        if (before != null) {
            urlByFile.remove(folded(before.file()), before.url());
        }
        if (saved.status() != REMOVED) {
            byUrl.put(saved.url(), saved);
            urlByFile.put(folded(saved.file()), saved.url());
        }
    }

    List<Saved> all() {
        return List.copyOf(byUrl.values());
    }

    Optional<Saved> find(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /** Whether the file belongs to another address; names that differ in case alone are one file on many disks. */
    boolean isTaken(String file, String url) {
        return !urlByFile.getOrDefault(folded(file), url).equals(url);
    }

    void put(Saved saved) throws IOException {
        AppendedLines.append(path, line(saved));
        take(saved);
    }

    void remove(Saved saved) throws IOException {
        put(new Saved(
                saved.url(),
                saved.file(),
                saved.sha256(),
                null,
                null,
                saved.fetchedAt(),
                saved.checkedAt(),
                REMOVED,
                saved.kind(),
                saved.attachmentOf(),
                saved.source(),
                null));
    }

    void compact() throws IOException {
        String lines = byUrl.values().stream().map(each -> line(each) + "\n").collect(Collectors.joining());
        WholeFile.write(path, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Saved saved) {
        try {
            return MAPPER.writeValueAsString(saved);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the manifest cannot be written", e);
        }
    }

    private static String folded(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
