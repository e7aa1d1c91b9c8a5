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
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * Splits a body into clauses by its printed numbering (PD-09). In a text of articles (第X条) the article is the clause and
 * its items stay inside; in a 公文 the clause is the smallest 一、 or （一）. A run of short （一） items is a list inside its
 * paragraph, not a run of clauses. Numbering is read as printed and never assumed to restart.
 */
public final class OutlineParser {
    private static final int LIST_ITEM = 90;
    private static final int UNNUMBERED = 320;
    private static final int HEADING = 40;
    private static final Pattern ANSWERED = Pattern.compile("答[:：]");
    private static final Pattern DAY_ALONE = Pattern.compile("\\s*(?:" + ChineseDates.DATE + ")\\s*");

    private final List<Line> lines;
    private final Set<Mark.Rank> opening;
    private final int contentsEnd;
    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Block> text = new ArrayList<>();
    private Head head = new Head(ClausePath.NONE, 0, "");

    private OutlineParser(List<Line> lines) {
        this.lines = lines;
        this.opening = opening(lines);
        this.contentsEnd = contentsEnd(lines);
    }

    public static List<Clause> parse(List<Block> blocks) {
        List<Line> lines = blocks.stream().map(Line::of).toList();
        return new OutlineParser(lines).parse();
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
            if (line.mark().isPresent() && opens(i, line.mark().get())) {
                begin(line.mark().get(), line.block().text());
            } else if (signs(i)) {
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

    private boolean opens(int index, Mark mark) {
        if (!opening.contains(mark.rank())) {
            return false;
        }
        boolean insideArticle = open.stream().anyMatch(each -> each.rank() == Mark.Rank.ARTICLE);
        return switch (mark.rank()) {
            case PART, CHAPTER, SECTION -> index >= contentsEnd;
            case HAN -> !insideArticle;
            case HAN_IN_BRACKETS -> !insideArticle && !shortList(index);
            default -> true;
        };
    }

    /** Where a table of contents ends: at the heading that repeats its first line before any text; 0 without one. */
    private static int contentsEnd(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !isStructural(lines.get(first))) {
            first++;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            String later = squeezed(lines.get(i));
            if (later.equals(squeezed(lines.get(first)))) {
                return i;
            }
            if (lines.get(i).has(Mark.Rank.ARTICLE) || later.length() > HEADING) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isStructural(Line line) {
        return line.has(Mark.Rank.PART) || line.has(Mark.Rank.CHAPTER) || line.has(Mark.Rank.SECTION);
    }

    private static String squeezed(Line line) {
        return line.block().text().replace(" ", "");
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

    /** Whether the signature begins here: the organ's line above a line that is only a date, or such a date by itself. */
    private boolean signs(int index) {
        if (open.isEmpty()) {
            return false;
        }
        String line = lines.get(index).block().text();
        boolean dated = DAY_ALONE.matcher(line).matches();
        boolean aboveDate = index + 1 < lines.size()
                && DAY_ALONE.matcher(lines.get(index + 1).block().text()).matches();
        return dated || aboveDate && line.length() <= HEADING && !line.matches(".*[。；;：:]$");
    }

    private void begin(Mark mark, String line) {
        end();
        while (!open.isEmpty() && open.getLast().rank().compareTo(mark.rank()) >= 0) {
            open.removeLast();
        }
        int depth = open.size();
        open.addLast(new Open(mark.rank(), mark.label()));
        boolean onlyHeading = isHeading(mark, line);
        head = new Head(path(), depth, onlyHeading ? line : "");
        if (!onlyHeading) {
            text.add(new Block.Paragraph(line));
        }
    }

    private static boolean isHeading(Mark mark, String line) {
        boolean question =
                mark.rank() == Mark.Rank.QUESTION && !ANSWERED.matcher(line).find();
        boolean structural = mark.rank().compareTo(Mark.Rank.ARTICLE) < 0 || question;
        return structural
                || line.length() <= HEADING && !line.matches(".*[。；;：:]$") && mark.rank() != Mark.Rank.ARTICLE;
    }

    private ClausePath path() {
        List<String> labels = new ArrayList<>();
        open.forEach(each -> labels.add(each.label()));
        labels.removeIf(String::isEmpty);
        return new ClausePath(labels);
    }

    private void add(Block block) {
        boolean unnumbered = open.isEmpty();
        int length = text.stream().mapToInt(each -> each.text().length()).sum();
        if (unnumbered && length + block.text().length() > UNNUMBERED && !text.isEmpty()) {
            end();
            head = new Head(ClausePath.NONE, 0, "");
        }
        text.add(block);
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
