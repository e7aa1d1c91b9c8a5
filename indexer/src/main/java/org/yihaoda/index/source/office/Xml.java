package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Elements and attributes by their names without prefix: the transitional and the strict form of Office's XML, and what
 * WPS writes, differ in their namespaces only.
 */
final class Xml {
    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(each -> name(each).equals(name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name(element).equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The element that a path of children leads to. */
    static Optional<Element> at(Element from, String... path) {
        Optional<Element> found = Optional.of(from);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** The nearest elements of this name below, in reading order; what lies within a found one is not looked at. */
    static List<Element> descendants(Element from, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(from)) {
            if (name(child).equals(name)) {
                found.add(child);
            } else {
                found.addAll(descendants(child, name));
            }
        }
        return found;
    }

    static String name(Element element) {
        return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    }

    /** An attribute by its name without prefix; empty text when there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node each = attributes.item(i);
            if (name.equals(each.getLocalName()) || name.equals(each.getNodeName())) {
                return each.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of the element that a path of children leads to. */
    static Optional<String> value(Element from, String... path) {
        return at(from, path).map(element -> attribute(element, "val"));
    }

    /** A property that is on when its element stands there and does not say otherwise. */
    static Optional<Boolean> on(Element from, String... path) {
        return value(from, path).map(value -> !List.of("0", "false", "off").contains(value));
    }

    static Optional<Integer> number(Element from, String... path) {
        return value(from, path).flatMap(Xml::number);
    }

    static Optional<Integer> number(String written) {
        return written.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }
}
