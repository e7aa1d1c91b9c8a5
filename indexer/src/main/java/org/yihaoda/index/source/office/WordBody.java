package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.yihaoda.kb.policy.Block;

/** A .docx's paragraphs and tables in reading order. */
final class WordBody {
    private static final Predicate<String> CONTENTS_HEADING =
            text -> text.replace(" ", "").equals("目录");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, Element> notes;
    private final boolean contentsLeftOut;
    private final TitleLines title = new TitleLines();
    private final WordLook look;
    private final OpenFields fields = new OpenFields();
    private final Set<String> notesRead = new HashSet<>();
    private final List<String> notesWaiting = new ArrayList<>();
    private final StringBuilder unended = new StringBuilder();

    private WordBody(WordParts parts, boolean contentsLeftOut) {
        styles = parts.styles();
        numbering = new WordNumbering(parts.numbering(), styles);
        notes = parts.notes();
        look = new WordLook(styles);
        this.contentsLeftOut = contentsLeftOut;
    }

    /** What was read. */
    record Contents(List<Block> blocks, Optional<String> title) {}

    /** A table of contents that lost its end would swallow the document; then it is better read than the text lost. */
    static Contents of(WordParts parts) {
        WordBody body = new WordBody(parts, true);
        Contents contents = body.contents(parts.body());
        return body.fields.inContents() ? new WordBody(parts, false).contents(parts.body()) : contents;
    }

    private Contents contents(Element body) {
        List<Block> blocks = new ArrayList<>();
        read(body, blocks, false);
        add(unended.toString(), blocks);
        return new Contents(blocks, title.found());
    }

    private void read(Element container, List<Block> blocks, boolean inCell) {
        for (Element each : Xml.children(container)) {
            switch (Xml.name(each)) {
                case "p" -> paragraph(each, blocks, inCell);
                case "tbl" -> table(each, blocks, inCell);
                case "sdt" -> {
                    if (!contents(each, blocks)) {
                        Xml.child(each, "sdtContent").ifPresent(content -> read(content, blocks, inCell));
                    }
                }
                case "AlternateContent" ->
                    Xml.child(each, "Choice")
                            .or(() -> Xml.child(each, "Fallback"))
                            .ifPresent(choice -> read(choice, blocks, inCell));
                case "customXml", "smartTag", "ins", "moveTo" -> read(each, blocks, inCell);
                default -> {}
            }
        }
    }

    private boolean contents(Element control, List<Block> blocks) {
        boolean contents = contentsLeftOut
                && Xml.value(control, "sdtPr", "docPartObj", "docPartGallery")
                        .filter("Table of Contents"::equals)
                        .isPresent();
        if (contents) {
            dropHeading(blocks);
        }
        return contents;
    }

    private static void dropHeading(List<Block> blocks) {
        if (!blocks.isEmpty() && CONTENTS_HEADING.test(blocks.getLast().text())) {
            blocks.removeLast();
        }
    }

    private void paragraph(Element paragraph, List<Block> blocks, boolean inCell) {
        String style = styles.of(paragraph);
        boolean before = fields.inContents();
        OpenFields seen = contentsLeftOut ? fields : new OpenFields();
        WordRuns runs = new WordRuns(paragraph, style, styles, seen);
        boolean contents = contentsLeftOut && (styles.isContents(style) || before || fields.inContents());
        if (contents) {
            dropHeading(blocks);
        }
        List<String> lines = contents && styles.isContents(style) ? List.of() : lines(paragraph, style, runs, inCell);
        String whole =
                OfficeText.title(lines.stream().filter(line -> !line.isEmpty()).toList());
        if (!inCell && !whole.isEmpty()) {
            title.offer(look.of(paragraph, style, whole));
        }
        lines.forEach(line -> add(line, blocks));
        notesWaiting.addAll(runs.notes());
        runs.boxes().forEach(box -> read(box, blocks, inCell));
        if (!inCell) {
            notes(blocks);
        }
    }

    /** The number goes before the first line. Where the paragraph's end was deleted, its text runs on in the next. */
    private List<String> lines(Element paragraph, String style, WordRuns runs, boolean inCell) {
        List<String> lines = new ArrayList<>(runs.lines());
        lines.set(0, unended + lines.getFirst());
        unended.setLength(0);
        boolean empty = lines.stream().allMatch(String::isEmpty);
        String numbered = numbering.numbered(paragraph, style, lines.getFirst());
        // An empty item still counts; in a table its number alone is the cell's text, elsewhere it says nothing.
        lines.set(0, empty && !inCell ? "" : numbered);
        if (Xml.at(paragraph, "pPr", "rPr", "del").isPresent()) {
            unended.append(lines.removeLast());
        }
        return lines;
    }

    private static void add(String text, List<Block> blocks) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void notes(List<Block> blocks) {
        List<String> waiting = List.copyOf(notesWaiting);
        notesWaiting.clear();
        for (String key : waiting) {
            @Nullable Element note = notes.get(key);
            if (note != null && notesRead.add(key)) {
                String text = words(note);
                add(text.isEmpty() ? "" : "注：" + text, blocks);
            }
        }
    }

    /** All words below, in one line; a table within is flattened. */
    private String words(Element container) {
        List<Block> within = new ArrayList<>();
        read(container, within, true);
        return within.stream()
                .map(block -> switch (block) {
                    case Block.Paragraph(String text) -> text;
                    case Block.Table(List<List<String>> rows) ->
                        rows.stream()
                                .map(row ->
                                        String.join(" ", row.stream().distinct().toList()))
                                .collect(Collectors.joining(" "));
                })
                .collect(Collectors.joining(" "))
                .strip();
    }

    private void table(Element table, List<Block> blocks, boolean inCell) {
        List<List<String>> rows = new WordTable(this::words).rows(table);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
        if (!inCell) {
            notes(blocks);
        }
    }
}
