package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/** The characters of a .doc, among which stand the marks of fields, breaks, cells and footnotes. */
final class DocText {
    static final char NOTE = 2;

    private final OpenFields fields = new OpenFields();

    /** The lines of a paragraph, its deletions and hidden text left out; places of footnotes stay as {@link #NOTE}. */
    List<String> lines(Range paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean marks = run.text().chars().anyMatch(each -> each >= 0x13 && each <= 0x15);
            if (marks || !run.isVanished() && !run.isMarkedDeleted()) {
                text.append(run.text());
            }
        }
        return lines(text.toString());
    }

    List<String> lines(String text) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        for (char each : text.toCharArray()) {
            switch (each) {
                case 0x13 -> fields.begin();
                case 0x14 -> fields.separate();
                case 0x15 -> fields.end();
                case 0x0B, 0x0C, 0x0E -> lines.add(new StringBuilder());
                default -> plain(each, lines.getLast());
            }
        }
        fields.endOfParagraph();
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private void plain(char each, StringBuilder line) {
        if (fields.instructing()) {
            fields.instruction(Character.toString(each));
        } else if (fields.shown()) {
            line.append(each == 0x1E ? '-' : each == 0x07 || each == '\t' || each == '\r' ? ' ' : each);
        }
    }
}
