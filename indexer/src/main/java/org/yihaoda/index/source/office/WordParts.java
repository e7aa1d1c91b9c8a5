package org.yihaoda.index.source.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The parts of a .docx that are read. Headers, footers and comments are parts of their own and are not.
 *
 * @param notes by kind and id: footnotes 2
 * @param title what the file's properties say
 */
record WordParts(
        Element body,
        WordStyles styles,
        Optional<Element> numbering,
        Map<String, Element> notes,
        Optional<String> title) {

    static WordParts of(OfficePackage zip) throws IOException {
        String main = zip.mainPart().orElseThrow(WordParts::noText);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Element body = zip.xml(main).flatMap(root -> Xml.child(root, "body")).orElseThrow(WordParts::noText);
        Map<String, Element> notes = new HashMap<>();
        for (String kind : List.of("footnotes", "endnotes")) {
            zip.xml(folder + kind + ".xml")
                    .ifPresent(root -> Xml.children(root)
                            .forEach(note -> notes.put(kind + " " + Xml.attribute(note, "id"), note)));
        }
        return new WordParts(
                body,
                new WordStyles(zip.xml(folder + "styles.xml")),
                zip.xml(folder + "numbering.xml"),
                notes,
                zip.xml("docProps/core.xml")
                        .flatMap(root -> Xml.child(root, "title"))
                        .map(title -> OfficeText.clean(title.getTextContent())));
    }

    private static OfficeException noText() {
        return new OfficeException("the file has no text part: open it in Word or WPS and save it anew as .docx");
    }
}
