package org.yihaoda.index.sample;

import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs, titles and tables as official texts are set, page after page. */
public final class Typesetter {
    private static final double LEFT = 79;
    private static final double RIGHT = 515;
    private static final double TOP = 110;
    private static final double BOTTOM = 750;
    private static final double SIZE = 16;
    private static final double LEADING = 28;

    private final Canvas canvas;
    private final String head;
    private double y;
    private int page;

    /** With a running head, which may be empty. */
    public Typesetter(Canvas canvas, String head) {
        this.canvas = canvas;
        this.head = head;
        turn();
    }

    /** Ends the page. */
    public void turn() {
        canvas.newPage();
        page++;
        String number = "— " + page + " —";
        canvas.text(RIGHT - Canvas.width(number, 14), 800, 14, number);
        if (!head.isEmpty()) {
            canvas.text(LEFT, 60, 10.5, head);
        }
        y = TOP;
    }

    public void centred(double size, String... lines) {
        for (String line : lines) {
            room(size * 1.6);
            canvas.text((LEFT + RIGHT - Canvas.width(line, size)) / 2, y, size, line);
            y += size * 1.6;
        }
        y += LEADING / 2;
    }

    public void right(String line) {
        room(LEADING);
        canvas.text(RIGHT - 2 * SIZE - Canvas.width(line, SIZE), y, SIZE, line);
        y += LEADING;
    }

    /** At the margin, as the addressees stand. */
    public void flush(String text) {
        set(text, 0);
    }

    public void paragraph(String text) {
        set(text, 2 * SIZE);
    }

    private void set(String text, double indent) {
        for (String line : broken(text, RIGHT - LEFT, indent)) {
            room(LEADING);
            canvas.text(LEFT + (line.equals(first(text, indent)) ? indent : 0), y, SIZE, line);
            y += LEADING;
        }
    }

    private static String first(String text, double indent) {
        return broken(text, RIGHT - LEFT, indent).getFirst();
    }

    /** Ends of sentences do not begin a line. */
    private static List<String> broken(String text, double width, double indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double left = width - indent;
        for (int each : text.codePoints().toArray()) {
            String character = Character.toString(each);
            double wide = Canvas.width(character, SIZE);
            if (wide > left + 0.01 && "，。；：、）》".indexOf(each) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                left = width;
            }
            line.append(character);
            left -= wide;
        }
        lines.add(line.toString());
        return lines;
    }

    private void room(double needed) {
        if (y + needed > BOTTOM) {
            turn();
        }
    }

    /** A ruled table; a row that does not fit begins the next page, below the first row once more. */
    public void table(double[] widths, List<List<String>> rows) {
        double height = 26;
        double top = y - SIZE;
        row(widths, rows.getFirst(), height, top);
        double place = top + height;
        for (List<String> row : rows.subList(1, rows.size())) {
            if (place + height > BOTTOM) {
                turn();
                row(widths, rows.getFirst(), height, y - SIZE);
                place = y - SIZE + height;
            }
            row(widths, row, height, place);
            place += height;
        }
        y = place + LEADING;
    }

    private void row(double[] widths, List<String> cells, double height, double top) {
        double x = LEFT;
        canvas.line(x, top, x, top + height);
        for (int i = 0; i < widths.length; i++) {
            canvas.text(x + 6, top + height - 9, 12, cells.get(i));
            canvas.line(x, top, x + widths[i], top);
            canvas.line(x, top + height, x + widths[i], top + height);
            x += widths[i];
            canvas.line(x, top, x, top + height);
        }
    }
}
