package org.yihaoda.index.crawl;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a server's answer means for the file that was wanted. */
final class Judgement {
    private Judgement() {}

    static Fetch of(Answer answer, URI address, Wanted wanted) {
        return switch (answer.status()) {
            case 200 -> content(answer, address, wanted.kind());
            case 301, 302, 303, 307, 308 -> moved(answer, address);
            case 304 ->
                wanted.before() == null
                        ? new Fetch.Failed(304, "'not modified' to a question that set no condition")
                        : new Fetch.NotModified();
            case 404, 410 -> new Fetch.Gone(answer.status());
            default -> new Fetch.Failed(answer.status(), "status " + answer.status());
        };
    }

    private static Fetch content(Answer answer, URI address, Kind kind) {
        @Nullable String header = answer.header("Content-Type");
        String type =
                header == null ? "" : header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (kind.isPage() && !html && !type.isEmpty()) {
            return new Fetch.Failed(200, "no page but " + type);
        }
        if (kind == Kind.ATTACHMENT && html) {
            return new Fetch.Failed(200, "a page in place of the file; the site may want a person to open it");
        }
        return new Fetch.Got(address, answer);
    }

    private static Fetch moved(Answer answer, URI address) {
        @Nullable String location = answer.header("Location");
        return location == null
                ? new Fetch.Failed(answer.status(), "a redirect to nowhere")
                : WebAddress.from(address, location)
                        .<Fetch>map(Fetch.Moved::new)
                        .orElseGet(() ->
                                new Fetch.Refused(Refusal.HOST, "redirects to " + location + ", no address of http"));
    }
}
