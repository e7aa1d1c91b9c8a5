package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The runs of one paragraph as its author leaves them to be read: insertions in, deletions and hidden text out. */
final class WordRuns {
    private final WordStyles styles;
    private final OpenFields fields;
    private final String style;
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    WordRuns(Element paragraph, String style, WordStyles styles, OpenFields fields) {
        this.styles = styles;
        this.fields = fields;
        this.style = style;
        Xml.children(paragraph).forEach(this::read);
        fields.endOfParagraph();
    }

    /** The text, a new line where the author broke it. */
    List<String> lines() {
        return lines.stream().map(line -> OfficeText.clean(line.toString())).toList();
    }

    /** The contents of text boxes that are anchored here. */
    List<Element> boxes() {
        return boxes;
    }

    /** The footnotes (footnotes 2) and endnotes that are referred to here. */
    List<String> notes() {
        return notes;
    }

    private void read(Element element) {
        switch (Xml.name(element)) {
            case "r" -> run(element);
            case "fldSimple" -> {
                if (!OpenFields.furniture(Xml.attribute(element, "instr"))) {
                    Xml.children(element).forEach(this::read);
                }
            }
            case "sdt" ->
                Xml.child(element, "sdtContent")
                        .ifPresent(content -> Xml.children(content).forEach(this::read));
            case "AlternateContent" -> chosen(element).forEach(this::read);
            case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "oMath", "oMathPara" ->
                Xml.children(element).forEach(this::read);
            default -> {}
        }
    }

    /** One of the alternatives: the first, unless only the fallback has words. */
    private static List<Element> chosen(Element alternatives) {
        return Xml.child(alternatives, "Choice")
                .filter(choice -> !choice.getTextContent().isBlank())
                .or(() -> Xml.child(alternatives, "Fallback"))
                .map(Xml::children)
                .orElse(List.of());
    }

    private void run(Element run) {
        if (!styles.ofRun(run, style, each -> Xml.on(each, "vanish")).orElse(false)) {
            Xml.children(run).forEach(this::piece);
        }
    }

    private void piece(Element piece) {
        switch (Xml.name(piece)) {
            case "t" -> append(piece.getTextContent());
            case "tab", "ptab" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "br", "cr" -> {
                if (fields.shown()) {
                    lines.add(new StringBuilder());
                }
            }
            case "sym" -> append(symbol(Xml.attribute(piece, "char")));
            case "fldChar" -> field(Xml.attribute(piece, "fldCharType"));
            case "instrText" -> fields.instruction(piece.getTextContent());
            case "footnoteReference", "endnoteReference" -> note(piece);
            case "AlternateContent" -> chosen(piece).forEach(this::piece);
            case "drawing", "pict", "object" -> {
                if (fields.shown()) {
                    boxes.addAll(Xml.descendants(piece, "txbxContent"));
                }
            }
            case "ruby" ->
                Xml.child(piece, "rubyBase")
                        .ifPresent(base -> Xml.children(base).forEach(this::read));
            default -> {}
        }
    }

    private void note(Element reference) {
        if (fields.shown()) {
            String kind = Xml.name(reference).replace("Reference", "s");
            notes.add(kind + " " + Xml.attribute(reference, "id"));
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    /** The boxes of forms in the faces Wingdings and Wingdings 2; other symbols are ornaments. */
    private static String symbol(String code) {
        return switch (code.toUpperCase(java.util.Locale.ROOT)) {
            case "F0FE", "F052", "F053" -> "☑";
            case "F0A8", "F06F", "F071", "F0A3" -> "□";
            case "F0FC", "F050" -> "√";
            default -> "";
        };
    }

    private void append(String text) {
        if (fields.shown()) {
            lines.getLast().append(text);
        }
    }
}
