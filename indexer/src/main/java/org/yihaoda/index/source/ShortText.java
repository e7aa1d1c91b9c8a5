package org.yihaoda.index.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells elements of few words from those that hold a page, without putting all their words together. */
final class ShortText implements NodeFilter {
    private static final String UNSEEN = "\u00A0\u00AD\u200B\u3000";

    private final int longest;
    private int seen;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /** Whether the element's text may have this length, spaces apart. */
    static boolean fits(Element element, int longest) {
        ShortText counted = new ShortText(longest);
        element.filter(counted);
        return counted.seen <= longest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            for (int at = 0; at < words.length() && seen <= longest; at++) {
                seen += isSeen(words.charAt(at)) ? 1 : 0;
            }
        }
        return seen <= longest ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private static boolean isSeen(char character) {
        return !Character.isWhitespace(character) && UNSEEN.indexOf(character) < 0;
    }
}
