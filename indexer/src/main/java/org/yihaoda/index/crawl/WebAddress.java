package org.yihaoda.index.crawl;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web in one spelling, so that one page has one address: no fragment, no default port, no raw Chinese. */
final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]\\\\\\s]+?)\\.?(?::(\\d{0,5}))?");
    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final int LONGEST = 2_000;
    private static final int LARGEST_PORT = 65_535;

    private WebAddress() {}

    /** Empty when it is no address of http or https, holds a user's name, or is longer than any real one. */
    static Optional<URI> of(String written) {
        Matcher web = WEB.matcher(written.strip());
        if (written.length() > LONGEST || !web.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(web.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String scheme = web.group(1).toLowerCase(Locale.ROOT);
        String rest = web.group(3).startsWith("/") ? web.group(3) : "/" + web.group(3);
        try {
            String host = host(authority.group(1));
            URI address = URI.create(scheme + "://" + host + port(scheme, authority.group(2)) + encode(rest));
            return address.getHost() == null ? Optional.empty() : Optional.of(address.normalize());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The address that a link or a redirect names, seen from a page. */
    static Optional<URI> from(URI page, String link) {
        if (link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return of(link);
        }
        String stripped = link.strip();
        try {
            return of(page.resolve(new URI(stripped.startsWith("//") ? authorityFirst(stripped) : encode(stripped)))
                    .toString());
        } catch (java.net.URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String authorityFirst(String link) {
        int path = link.indexOf('/', 2);
        return path < 0 ? link : link.substring(0, path) + encode(link.substring(path));
    }

    private static String host(String written) {
        return written.startsWith("[")
                ? written.toLowerCase(Locale.ROOT)
                : IDN.toASCII(written).toLowerCase(Locale.ROOT);
    }

    private static String port(String scheme, String written) {
        if (written == null || written.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(written);
        if (port == 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("port " + port);
        }
        return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < path.length(); ) {
            int character = path.codePointAt(i);
            boolean escape = character == '%' && path.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (escape || character < 0x80 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0)) {
                encoded.appendCodePoint(character);
            } else if (character == '\\') {
                // Browsers read it as a slash; sites made on Windows rely on that.
                encoded.append('/');
            } else if (character != '\r' && character != '\n' && character != '\t') {
                for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
            i += Character.charCount(character);
        }
        return encoded.toString();
    }
}
