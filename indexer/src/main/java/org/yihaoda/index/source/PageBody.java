package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.yihaoda.kb.policy.Block;

/**
 * A page's body without the portal around it. Templates differ from portal to portal, so no class name is trusted: the body
 * is the smallest element that holds nearly all of the page's running text, where running text is what stands in sentences
 * or schedules and not in links. A page without any has an empty body.
 */
public final class PageBody {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
            "header",
            "footer",
            "form",
            "select",
            "button",
            "iframe",
            "svg",
            "template");
    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "span",
            "font",
            "sup",
            "sub",
            "small",
            "big",
            "label",
            "mark",
            "s",
            "del",
            "ins",
            "code",
            "abbr",
            "o:p",
            "st1:chsdate",
            "img",
            "input");
    private static final Pattern FURNITURE = Pattern.compile(
            "^(?:扫一扫.*|分享到?[:：]?.*|(?:【(?:打印|收藏|关闭|纠错)】 ?)++.*|【?打印】?|【?关闭】?|字体[:：]?.*|字号[:：]?.*|浏览(?:次数|量)[:：]?.*|上一篇.*|下一篇.*|相关(?:链接|新闻|阅读|解读|文件|附件)[:：]?|"
                    + "您(?:现在)?(?:的|所在的?)位置.*|当前位置.*|主办单位.*|承办单位.*|网站标识码.*|版权所有.*|.{0,4}ICP备.*|.*公网安备.*|用微信.*|视力保护色.*|纠错|收藏|返回顶部|×|\\+|-)$");
    private static final Pattern LABEL = Pattern.compile(".*[:：]");
    private static final Pattern ENTITY = Pattern.compile("&[a-z]{2,8};");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final double NEARLY_ALL = 0.9;
    private static final int SCHEDULE_ROWS = 3;
    private static final int MEANINGFUL_TABLE_CELL = 400;
    private static final int PAGE_PARAGRAPHS = 6;
    private static final int REPEATED = 40;

    private final Element element;

    private PageBody(Element element) {
        this.element = element;
    }

    /** The body of the page; scripts, forms and menus are removed from the given document. */
    public static PageBody of(Document page) {
        page.getAllElements().stream().filter(PageBody::isNoText).forEach(Element::remove);
        Set<Element> schedules = Set.copyOf(page.getElementsByTag("table").stream()
                .filter(PageBody::isSchedule)
                .toList());
        RunningText running = RunningText.of(page.body(), schedules);
        int all = running.in(page.body());
        Element smallest = all == 0 ? new Element("body") : page.body();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Element child : smallest.children()) {
                if (holdsBlocks(child) && !schedules.contains(child) && running.in(child) >= NEARLY_ALL * all) {
                    smallest = child;
                    smaller = true;
                    break;
                }
            }
        }
        return new PageBody(smallest);
    }

    private static boolean isNoText(Element element) {
        return NEVER.contains(element.normalName())
                || element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find();
    }

    /** A lone paragraph is no body, however much of the text it holds: the short lines around it belong to the body. */
    private static boolean holdsBlocks(Element element) {
        return !INLINE.contains(element.normalName())
                && element.children().stream().anyMatch(child -> !INLINE.contains(child.normalName()));
    }

    /** A table of data that belongs to the text; the 索引号 table names what stands beside it and is none. */
    private static boolean isSchedule(Element table) {
        return isData(table)
                && table.getElementsByTag("tr").size() >= SCHEDULE_ROWS
                && table.getAllElements().stream()
                        .filter(TableGrid::isCell)
                        .noneMatch(cell -> LABEL.matcher(clean(cell.text())).matches());
    }

    /** Portals lay pages out with tables; a table of data has several rows and columns, and no cell is a whole page. */
    private static boolean isData(Element table) {
        if (table.getElementsByTag("table").size() > 1) {
            return false;
        }
        List<Element> rows = table.getElementsByTag("tr");
        return rows.size() > 1
                && rows.stream().anyMatch(row -> TableGrid.cells(row).size() > 1)
                && table.getElementsByTag("td").stream().noneMatch(PageBody::isPage);
    }

    private static boolean isPage(Element cell) {
        int length = cell.text().length();
        return length > MEANINGFUL_TABLE_CELL * 2
                || length > MEANINGFUL_TABLE_CELL && cell.getElementsByTag("p").size() > PAGE_PARAGRAPHS;
    }

    public Element element() {
        return element;
    }

    /** Paragraphs and tables in reading order; a long paragraph that stands a second time is dropped. */
    public List<Block> blocks() {
        Blocks blocks = new Blocks();
        element.filter(blocks);
        blocks.endParagraph();
        return blocks.withoutRepeats();
    }

    /** Walked without recursion, since broken pages nest thousands of elements. */
    private static final class Blocks implements NodeFilter {
        private final List<Block> found = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                paragraph.append(text.getWholeText());
            } else if (breaks(node)) {
                endParagraph();
            }
            if (node instanceof Element table && table.normalName().equals("table") && isData(table)) {
                table(table);
                return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (breaks(node)) {
                endParagraph();
            }
            return FilterResult.CONTINUE;
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && !INLINE.contains(element.normalName());
        }

        void endParagraph() {
            String text = clean(paragraph.toString());
            paragraph.setLength(0);
            if (!text.isEmpty() && !FURNITURE.matcher(text).matches()) {
                found.add(new Block.Paragraph(text));
            }
        }

        private void table(Element table) {
            List<List<String>> rows = TableGrid.rows(table);
            if (!rows.isEmpty()) {
                caption(table);
                found.add(new Block.Table(rows));
            }
        }

        /** 「表1 地铁票价（单位：元）」 names the table, and often the unit of its numbers. */
        private void caption(Element table) {
            table.children().stream()
                    .filter(child -> child.normalName().equals("caption"))
                    .forEach(caption -> {
                        paragraph.append(caption.text());
                        endParagraph();
                    });
        }

        List<Block> withoutRepeats() {
            Set<String> seen = new LinkedHashSet<>();
            return found.stream()
                    .filter(block -> block.text().length() < REPEATED || seen.add(block.text()))
                    .toList();
        }
    }

    /** Text without runs of spaces; an entity that stands there as text (escaped twice) is what it names. */
    static String clean(String text) {
        return Spaces.folded(ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text);
    }
}
