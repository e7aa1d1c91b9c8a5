package org.yihaoda.bot.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML as it goes. Names of elements and attributes come from the program; every value is written as text. */
final class Html {
    private static final char UNSHOWABLE = '\uFFFD';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /** Opens an element; attributes as name, value, name, value. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no end. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    private void start(String element, String... attributes) {
        write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
        write(">");
    }

    /** Closes what was opened last. */
    Html close() {
        write("</" + open.pop() + ">");
        return this;
    }

    Html text(String text) {
        write(escaped(text));
        return this;
    }

    /** An element with a text and nothing else. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The program's own words, such as its style sheet. */
    Html raw(String text) {
        write(text);
        return this;
    }

    /** Also without characters that no page may hold: controls, and halves of a character that was cut in two. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(showable(each) ? each : UNSHOWABLE);
            }
        });
        return escaped.toString();
    }

    private static boolean showable(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> character == '\n' || character == '\t' || character == '\r';
            default -> true;
        };
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
