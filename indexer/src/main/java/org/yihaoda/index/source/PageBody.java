package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
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
            "^(?:扫一扫.*|分享到?[:：]?.*|(?:【(?:打印|收藏|关闭|纠错)】 ?)+.*|【?打印】?|【?关闭】?|字体[:：]?.*|字号[:：]?.*|浏览(?:次数|量)[:：]?.*|上一篇.*|下一篇.*|相关(?:链接|新闻|阅读|解读|文件|附件)[:：]?|"
                    + "您(?:现在)?(?:的|所在的?)位置.*|当前位置.*|主办单位.*|承办单位.*|网站标识码.*|版权所有.*|.{0,4}ICP备.*|.*公网安备.*|用微信.*|视力保护色.*|纠错|收藏|返回顶部|×|\\+|-)$");
    private static final Pattern ENTITY = Pattern.compile("&[a-z]{2,8};");
    private static final Pattern SENTENCE = Pattern.compile("[，。；！？]");
    private static final double NEARLY_ALL = 0.9;
    private static final int SCHEDULE_ROWS = 3;
    private static final int MEANINGFUL_TABLE_CELL = 400;
    private static final int REPEATED = 40;

    private final Element element;

    private PageBody(Element element) {
        this.element = element;
    }

    /** The body of the page; scripts, forms and menus are removed from the given document. */
    public static PageBody of(Document page) {
        NEVER.forEach(tag -> page.select(tag).remove());
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        Set<Element> schedules = Set.copyOf(
                page.select("table").stream().filter(PageBody::isSchedule).toList());
        int all = runningText(page.body(), schedules);
        Element smallest = all == 0 ? new Element("body") : page.body();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Element child : smallest.children()) {
                if (holdsBlocks(child)
                        && !schedules.contains(child)
                        && runningText(child, schedules) >= NEARLY_ALL * all) {
                    smallest = child;
                    smaller = true;
                    break;
                }
            }
        }
        return new PageBody(smallest);
    }

    /** A lone paragraph is no body, however much of the text it holds: the short lines around it belong to the body. */
    private static boolean holdsBlocks(Element element) {
        return !INLINE.contains(element.normalName())
                && element.children().stream().anyMatch(child -> !INLINE.contains(child.normalName()));
    }

    /** Characters that stand outside links, in sentences or in schedules. */
    private static int runningText(Element element, Set<Element> schedules) {
        int[] sum = {0};
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && !inside(text, above -> above.normalName().equals("a"))) {
                boolean runs = SENTENCE.matcher(text.text()).find() || inside(text, schedules::contains);
                sum[0] += runs ? text.text().strip().length() : 0;
            }
        });
        return sum[0];
    }

    private static boolean inside(Node node, Predicate<Element> wanted) {
        for (Node each = node; each != null; each = each.parent()) {
            if (each instanceof Element element && wanted.test(element)) {
                return true;
            }
        }
        return false;
    }

    /** A table of data that belongs to the text; the 索引号 table names what stands beside it and is none. */
    private static boolean isSchedule(Element table) {
        return isData(table)
                && table.select("tr").size() >= SCHEDULE_ROWS
                && table.select("td, th").stream()
                        .noneMatch(cell -> clean(cell.text()).matches(".*[:：]"));
    }

    /** Portals lay pages out with tables; a table of data has several rows and columns, and no cell is a whole page. */
    private static boolean isData(Element table) {
        if (!table.select("table table").isEmpty()) {
            return false;
        }
        boolean columns = table.select("tr").stream()
                .anyMatch(row -> row.select("> td, > th").size() > 1);
        boolean page = table.select("td").stream()
                .anyMatch(cell -> cell.text().length() > MEANINGFUL_TABLE_CELL * 2
                        || cell.text().length() > MEANINGFUL_TABLE_CELL
                                && cell.select("p").size() > 6);
        return columns && table.select("tr").size() > 1 && !page;
    }

    public Element element() {
        return element;
    }

    /** Paragraphs and tables in reading order; a long paragraph that stands a second time is dropped. */
    public List<Block> blocks() {
        Blocks blocks = new Blocks();
        blocks.read(element);
        blocks.endParagraph();
        return blocks.withoutRepeats();
    }

    private static final class Blocks {
        private final List<Block> found = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();

        void read(Node node) {
            switch (node) {
                case TextNode text -> paragraph.append(text.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
                case Element table
                when table.normalName().equals("table") && isData(table) -> {
                    endParagraph();
                    table(table);
                }
                case Element line when line.normalName().equals("br") -> endParagraph();
                case Element inline
                when INLINE.contains(inline.normalName()) -> inline.childNodes().forEach(this::read);
                case Element block -> {
                    endParagraph();
                    block.childNodes().forEach(this::read);
                    endParagraph();
                }
                default -> {}
            }
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
                found.add(new Block.Table(rows));
            }
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
        String plain = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        return plain.replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", " ").strip();
    }
}
