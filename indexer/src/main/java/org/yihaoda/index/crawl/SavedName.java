package org.yihaoda.index.crawl;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.index.source.PageDecoder;

/**
 * Names of saved files, made from addresses. An address may hold anything, so only letters, digits and a few marks get
 * through: nothing leaves the folder, nothing is hidden, and every system can write it.
 */
final class SavedName {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._（）()〔〕《》、，-]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    private static final Pattern PAGE_ENDING = Pattern.compile("(?i)\\.(?:s?html?|xhtml)$");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FOLDER = 120;

    private SavedName() {}

    /** {@code host/path/name.html}. */
    static String page(URI url) {
        String path = url.getRawPath();
        String last = decoded(path.substring(path.lastIndexOf('/') + 1));
        String name = PAGE_ENDING.matcher(last.isEmpty() ? "index" : last).replaceFirst("");
        String query = url.getRawQuery() == null ? "" : "-" + hash(url.toString());
        return folder(url) + "/" + shortened(safe(name), url) + query + ".html";
    }

    /** Beside its page. */
    static String attachment(URI url, String fileName, String page) {
        String name = safe(decoded(fileName));
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? ".bin" : name.substring(dot).toLowerCase(Locale.ROOT);
        return page.substring(0, page.lastIndexOf('/') + 1) + shortened(stem, url) + ending;
    }

    /** The same name with a mark of the address, for the second of two that would be the same file. */
    static String distinct(String file, URI url) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "-" + hash(url.toString()) + file.substring(dot);
    }

    private static String folder(URI url) {
        String port = url.getPort() < 0 ? "" : "_" + url.getPort();
        String host = safe(url.getHost().replaceAll("[\\[\\]:]", "_") + port);
        String path = url.getRawPath();
        String folders = Arrays.stream(path.substring(0, path.lastIndexOf('/')).split("/"))
                .filter(each -> !each.isEmpty())
                // Without dots a folder can never stand where another address has its file.
                .map(each -> "/" + safe(decoded(each)).replace('.', '_'))
                .collect(Collectors.joining());
        boolean tooLong = folders.getBytes(StandardCharsets.UTF_8).length > LONGEST_FOLDER;
        return host + (tooLong ? "/long-" + hash(folders) : folders);
    }

    /** Percent signs are undone, whether they spell UTF-8 or GBK, as older portals do. */
    private static String decoded(String segment) {
        String bytes = URLDecoder.decode(
                segment.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.ISO_8859_1);
        String decoded = PageDecoder.decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return decoded.contains("\uFFFD") ? segment : decoded;
    }

    private static String safe(String name) {
        String safe =
                UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        safe = safe.replaceFirst("^\\.+", "_").replaceFirst("\\.+$", "_");
        return RESERVED.matcher(safe).matches() ? "_" + safe : safe;
    }

    private static String shortened(String stem, URI url) {
        if (stem.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return stem;
        }
        int end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end) + "-" + hash(url.toString());
    }

    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
