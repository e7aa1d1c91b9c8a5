package org.yihaoda.index.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yihaoda.kb.policy.Attachment;

/** The files that a page links as its document's own, in order, each once; those of the portal's frame are left out. */
final class LinkedFiles {
    private static final Pattern FILE = Pattern.compile(
            "(?:.*/)?(?<name>[^/?#]+\\.(?<type>(?i:docx?|xlsx?|wps|et|pdf|ofd|zip|rar|pptx?|csv|txt)))(?:[?#].*)?");
    private static final Pattern ATTACHMENTS = Pattern.compile("^(?:相关)?(?:附件|下载).*");
    /** An attachment list is told by its first words this many elements above a link at most. */
    private static final int NEAR = 4;

    private LinkedFiles() {}

    static List<Attachment> of(Document page, Element body) {
        Map<String, Attachment> found = new LinkedHashMap<>();
        for (Element link : page.select("a[href]")) {
            Matcher file = FILE.matcher(link.attr("href"));
            if (file.matches() && belongs(link, body)) {
                String name =
                        link.text().isBlank() ? file.group("name") : link.text().strip();
                found.putIfAbsent(
                        link.attr("href"),
                        new Attachment(name, file.group("type").toLowerCase(Locale.ROOT), link.attr("href"), false));
            }
        }
        return List.copyOf(found.values());
    }

    /** Inside the body or right behind it, or in a list that calls itself one of attachments; a page without text may be all link. */
    private static boolean belongs(Element link, Element body) {
        if (body.parent() == null) {
            return true;
        }
        Element above = link;
        for (int level = 0; above != null; level++, above = above.parent()) {
            if (above == body || above.previousElementSibling() == body) {
                return true;
            }
            if (level <= NEAR && ATTACHMENTS.matcher(above.text().strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
