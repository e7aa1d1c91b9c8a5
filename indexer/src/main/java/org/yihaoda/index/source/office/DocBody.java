package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;

/** A .doc's paragraphs and tables in reading order. */
final class DocBody {
    private static final int CENTRED = 1;
    /** In the palette of sixteen colours. */
    private static final int RED = 6;

    private static final String NOTE = Character.toString(DocText.NOTE);

    private final HWPFDocument document;
    private final DocNumbering numbering;
    private final DocText text = new DocText();
    private final TitleLines title = new TitleLines();
    private final List<Block> blocks = new ArrayList<>();
    private int notes;

    private DocBody(HWPFDocument document) {
        this.document = document;
        numbering = new DocNumbering(document.getListTables());
    }

    /** What was read. */
    record Contents(List<Block> blocks, Optional<String> title) {}

    static Contents of(HWPFDocument document) {
        DocBody body = new DocBody(document);
        body.read(document.getRange());
        return new Contents(body.blocks, body.title.found());
    }

    private void read(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                i += Math.max(0, table(range, paragraph) - 1);
            } else {
                paragraph(paragraph);
            }
        }
    }

    /** How many paragraphs the table takes; one whose rows do not add up is read as paragraphs. */
    private int table(Range range, Paragraph first) {
        try {
            Table table = range.getTable(first);
            List<List<String>> rows = new DocTable(this::words).rows(table);
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(rows));
            }
            return table.numParagraphs();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            paragraph(first);
            return 1;
        }
    }

    private String words(Range cell) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            String line = OfficeText.clean(String.join(" ", text.lines(paragraph)));
            if (!paragraph.isTableRowEnd()) {
                words.add(numbering.numbered(paragraph, line));
            }
        }
        return OfficeText.clean(String.join(" ", words));
    }

    private void paragraph(Paragraph paragraph) {
        String style = style(paragraph);
        List<String> lines = text.lines(paragraph);
        if (style.matches("(?i)(?:toc|目录) ?\\d.*")) {
            return;
        }
        int references = (int) String.join("", lines)
                .chars()
                .filter(each -> each == DocText.NOTE)
                .count();
        List<String> clean = new ArrayList<>(lines.stream()
                .map(line -> OfficeText.clean(line.replace(NOTE, "")))
                .toList());
        boolean empty = clean.stream().allMatch(String::isEmpty);
        String numbered = numbering.numbered(paragraph, clean.getFirst());
        clean.set(0, empty ? "" : numbered);
        clean.stream().filter(line -> !line.isEmpty()).map(Block.Paragraph::new).forEach(blocks::add);
        if (!empty) {
            title.offer(look(paragraph, style, OfficeText.title(clean)));
        }
        for (int i = 0; i < references; i++) {
            note(notes++);
        }
    }

    private void note(int index) {
        @Nullable Notes all = document.getFootnotes();
        if (all == null || index >= all.getNotesCount()) {
            return;
        }
        int start = document.getFootnoteRange().getStartOffset();
        Range note =
                new Range(start + all.getNoteTextStartOffset(index), start + all.getNoteTextEndOffset(index), document);
        String words = words(note);
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph("注：" + words));
        }
    }

    private String style(Paragraph paragraph) {
        @Nullable StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName();
    }

    private static TitleLines.Line look(Paragraph paragraph, String style, String text) {
        boolean heavy = true;
        boolean red = false;
        int size = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!OfficeText.clean(run.text()).isEmpty()) {
                red |= run.getColor() == RED;
                heavy &= run.isBold() || font(run).contains("标宋");
                size = Math.max(size, run.getFontSize());
            }
        }
        boolean titled = style.equalsIgnoreCase("Title") || style.equals("标题");
        return new TitleLines.Line(
                text, titled, heavy && !red, paragraph.getJustification() == CENTRED, red ? 0 : size);
    }

    private static String font(CharacterRun run) {
        @Nullable String name = run.getFontName();
        return name == null ? "" : name;
    }
}
