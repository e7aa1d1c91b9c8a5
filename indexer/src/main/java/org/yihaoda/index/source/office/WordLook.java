package org.yihaoda.index.source.office;

import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** How a paragraph of a .docx looks, as far as that tells a title. */
final class WordLook {
    private static final int USUAL_SIZE = 20;

    private final WordStyles styles;

    WordLook(WordStyles styles) {
        this.styles = styles;
    }

    TitleLines.Line of(Element paragraph, String style, String text) {
        boolean centred = Xml.value(paragraph, "pPr", "jc")
                .or(() -> styles.first(style, each -> Xml.value(each, "pPr", "jc")))
                .filter("center"::equals)
                .isPresent();
        List<Element> runs = Xml.descendants(paragraph, "r").stream()
                .filter(run -> Xml.descendants(run, "t").stream()
                        .anyMatch(each -> !each.getTextContent().isBlank()))
                .toList();
        boolean heavy = !runs.isEmpty() && runs.stream().allMatch(run -> bold(run, style));
        boolean head = runs.stream().anyMatch(run -> red(run, style));
        int size = runs.stream()
                .map(run ->
                        styles.ofRun(run, style, each -> Xml.number(each, "sz")).orElse(USUAL_SIZE))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new TitleLines.Line(text, styles.isTitle(style), heavy && !head, centred, head ? 0 : size);
    }

    private boolean bold(Element run, String style) {
        return styles.ofRun(run, style, each -> Xml.on(each, "b")).orElse(false)
                || styles.ofRun(run, style, each -> Xml.child(each, "rFonts"))
                        .filter(fonts -> Xml.attribute(fonts, "eastAsia").contains("标宋"))
                        .isPresent();
    }

    private boolean red(Element run, String style) {
        return styles.ofRun(run, style, each -> Xml.value(each, "color"))
                .filter(colour -> colour.matches("(?i)[C-F][0-9A-F][0-3][0-9A-F][0-3][0-9A-F]"))
                .isPresent();
    }
}
