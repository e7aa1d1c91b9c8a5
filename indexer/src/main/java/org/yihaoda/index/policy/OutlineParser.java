package org.yihaoda.index.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;

/**
 * Splits a body into clauses by its printed numbering (PD-09). In a text of articles (第X条) the article is the clause and
 * its items stay inside; in a 公文 the clause is the smallest 一、 or （一）. A run of short （一） items is a list inside its
 * paragraph, not a run of clauses. Numbering is read as printed and never assumed to restart. What a notice hands over is a
 * part of its own, headed by 附件 and by its title (PD-08); a table of contents is dropped.
 */
public final class OutlineParser {
    private static final int LIST_ITEM = 90;
    private static final int UNNUMBERED = 320;
    private static final int HEADING = 40;
    private static final Pattern ENDED = Pattern.compile(".*[。；;：:]$");
    private static final Pattern ANSWERED = Pattern.compile("答[:：]");
    /** 第一章 总 则, set wide in print. */
    private static final Pattern WIDE =
            Pattern.compile("(第\\S+[编章节])[\\s\\p{Z}]+((?:\\p{IsHan}[\\s\\p{Z}]+)+\\p{IsHan})");

    private final List<Line> lines;
    private final Set<Mark.Rank> opening;
    private final List<Block> blocks;
    private final Set<Integer> titles;
    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Block> text = new ArrayList<>();
    /** The line that began the clause being read. */
    private String heading = "";

    private Head head = new Head(ClausePath.NONE, 0, "");

    private OutlineParser(List<Block> blocks) {
        this.blocks = blocks;
        this.lines = blocks.stream().map(Line::of).toList();
        this.opening = opening(lines);
        this.titles = InnerTitle.in(blocks);
    }

    public static List<Clause> parse(List<Block> blocks) {
        return new OutlineParser(Contents.dropped(blocks)).parse();
    }

    private record Line(Block block, Optional<Mark> mark) {
        static Line of(Block block) {
            return new Line(block, block instanceof Block.Paragraph(String text) ? Mark.at(text) : Optional.empty());
        }

        boolean has(Mark.Rank rank) {
            return mark.isPresent() && mark.get().rank() == rank;
        }
    }

    private record Open(Mark.Rank rank, String label) {}

    private record Head(ClausePath path, int depth, String heading) {}

    /** The kinds of mark that begin a clause in this text. */
    private static Set<Mark.Rank> opening(List<Line> lines) {
        Map<Mark.Rank, Integer> counts = new EnumMap<>(Mark.Rank.class);
        lines.forEach(line -> line.mark().ifPresent(mark -> counts.merge(mark.rank(), 1, Integer::sum)));
        Set<Mark.Rank> opening = EnumSet.of(
                Mark.Rank.ATTACHMENT, Mark.Rank.PART, Mark.Rank.CHAPTER, Mark.Rank.SECTION, Mark.Rank.ARTICLE);
        opening.add(Mark.Rank.HAN);
        opening.add(Mark.Rank.HAN_IN_BRACKETS);
        boolean numbered = counts.keySet().stream().anyMatch(opening::contains);
        if (counts.getOrDefault(Mark.Rank.QUESTION, 0) > 1) {
            opening.add(Mark.Rank.QUESTION);
        } else if (!numbered && counts.getOrDefault(Mark.Rank.DIGIT, 0) > 1) {
            opening.add(Mark.Rank.DIGIT);
        }
        return opening;
    }

    private List<Clause> parse() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (titles.contains(i)) {
                begin(title(line.block().text()), line.block().text());
            } else if (line.mark().isPresent() && opens(i, line.mark().get())) {
                begin(line.mark().get(), line.block().text());
            } else if (!open.isEmpty() && Frame.begins(blocks, i, heading)) {
                end();
                open.clear();
                text.add(line.block());
            } else {
                add(line.block());
            }
        }
        end();
        return clauses;
    }

    /** Under 附件 the attachment's name leads to the text already; without it the title does. */
    private Mark title(String line) {
        boolean attached = open.stream().anyMatch(each -> each.rank() == Mark.Rank.ATTACHMENT);
        return new Mark(Mark.Rank.TITLE, attached ? "" : line);
    }

    private boolean opens(int index, Mark mark) {
        if (!opening.contains(mark.rank())) {
            return false;
        }
        boolean insideArticle = open.stream().anyMatch(each -> each.rank() == Mark.Rank.ARTICLE);
        return switch (mark.rank()) {
            case HAN -> !insideArticle;
            case HAN_IN_BRACKETS -> !insideArticle && !shortList(index);
            default -> true;
        };
    }

    /** Whether the run of （一）（二）… around this line is a list of short items. */
    private boolean shortList(int index) {
        int first = index;
        while (first > 0 && sameRun(lines.get(first - 1))) {
            first--;
        }
        int items = 0;
        int characters = 0;
        for (int i = first; i < lines.size() && sameRun(lines.get(i)); i++) {
            items += lines.get(i).has(Mark.Rank.HAN_IN_BRACKETS) ? 1 : 0;
            characters += lines.get(i).block().text().length();
        }
        return items > 0 && characters / items < LIST_ITEM;
    }

    private static boolean sameRun(Line line) {
        return line.mark().isEmpty()
                || line.has(Mark.Rank.HAN_IN_BRACKETS)
                || line.has(Mark.Rank.DIGIT)
                || line.has(Mark.Rank.DIGIT_IN_BRACKETS);
    }

    private void begin(Mark mark, String line) {
        end();
        while (!open.isEmpty() && open.getLast().rank().compareTo(mark.rank()) >= 0) {
            open.removeLast();
        }
        int depth = open.size();
        open.addLast(new Open(mark.rank(), mark.label()));
        boolean onlyHeading = isHeading(mark, line);
        heading = line;
        head = new Head(path(), depth, onlyHeading ? narrow(line) : "");
        if (!onlyHeading) {
            text.add(new Block.Paragraph(line));
        }
    }

    private static String narrow(String heading) {
        Matcher wide = WIDE.matcher(heading);
        return wide.matches() ? wide.group(1) + " " + wide.group(2).replaceAll("[\\s\\p{Z}]+", "") : heading;
    }

    private static boolean isHeading(Mark mark, String line) {
        boolean question =
                mark.rank() == Mark.Rank.QUESTION && !ANSWERED.matcher(line).find();
        boolean structural = mark.rank().compareTo(Mark.Rank.ARTICLE) < 0 || question;
        return structural
                || line.length() <= HEADING && !ENDED.matcher(line).matches() && mark.rank() != Mark.Rank.ARTICLE;
    }

    private ClausePath path() {
        List<String> labels = new ArrayList<>();
        open.forEach(each -> labels.add(each.label()));
        labels.removeIf(String::isEmpty);
        return new ClausePath(labels);
    }

    private void add(Block block) {
        if (open.isEmpty() && !text.isEmpty() && length() + block.text().length() > UNNUMBERED) {
            end();
            head = new Head(ClausePath.NONE, 0, "");
        }
        text.add(block);
    }

    private int length() {
        return text.stream().mapToInt(each -> each.text().length()).sum();
    }

    private void end() {
        if (!text.isEmpty() || !head.heading().isEmpty()) {
            String anchor = "c" + (clauses.size() + 1);
            clauses.add(new Clause(anchor, head.path(), head.depth(), head.heading(), text));
        }
        text = new ArrayList<>();
        head = new Head(ClausePath.NONE, 0, "");
    }
}
