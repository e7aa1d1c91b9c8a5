package org.yihaoda.index.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yihaoda.index.source.PageDecoder;

/** The links of a saved page, as whole addresses. */
final class PageLinks {
    private static final Pattern FILE =
            Pattern.compile("(?i)[^/\\\\]*[^/\\\\.]\\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|zip|rar)");

    private final Document page;
    private final URI base;

    private PageLinks(Document page, URI base) {
        this.page = page;
        this.base = base;
    }

    static PageLinks of(byte[] bytes, URI address) {
        Document page = Jsoup.parse(PageDecoder.decode(bytes));
        URI base = page.select("base[href]").stream()
                .flatMap(each -> WebAddress.from(address, each.attr("href")).stream())
                .findFirst()
                .orElse(address);
        return new PageLinks(page, base);
    }

    static boolean isSelector(String written) {
        try {
            new Element("p").select(written);
            return true;
        } catch (IllegalArgumentException | IllegalStateException notASelector) {
            return false;
        }
    }

    Set<URI> documents(PageRule rule) {
        Set<URI> documents = new LinkedHashSet<>();
        links(rule.links() == null ? "a" : rule.links())
                .flatMap(link -> address(link).stream())
                .filter(url -> rule.address() == null
                        || rule.address().matcher(url.toString()).find())
                .forEach(documents::add);
        return documents;
    }

    Optional<URI> next(String selector) {
        return links(selector).flatMap(link -> address(link).stream()).findFirst();
    }

    /** Files by their addresses, each with its name; the name may also stand in the query of a download script. */
    Map<URI, String> attachments() {
        Map<URI, String> attachments = new LinkedHashMap<>();
        links("a")
                .flatMap(link -> address(link).stream())
                .forEach(url -> fileName(url).ifPresent(name -> attachments.putIfAbsent(url, name)));
        return attachments;
    }

    private static Optional<String> fileName(URI url) {
        String path = url.getRawPath();
        Stream<String> query = url.getRawQuery() == null
                ? Stream.empty()
                : Arrays.stream(url.getRawQuery().split("&")).map(each -> each.substring(each.indexOf('=') + 1));
        return Stream.concat(Stream.of(path.substring(path.lastIndexOf('/') + 1)), query)
                .filter(name -> FILE.matcher(name).matches())
                .findFirst();
    }

    /** The links that the selector names, or that stand inside what it names. */
    private Stream<Element> links(String selector) {
        return page.select(selector).stream()
                .flatMap(each -> each.hasAttr("href") ? Stream.of(each) : each.select("a[href]").stream());
    }

    private Optional<URI> address(Element link) {
        String written = link.attr("href").strip();
        return written.isEmpty() || written.startsWith("#") ? Optional.empty() : WebAddress.from(base, written);
    }
}
