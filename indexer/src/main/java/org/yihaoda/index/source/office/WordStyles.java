package org.yihaoda.index.source.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a document, each with what it inherits. */
final class WordStyles {
    private static final int DEEPEST = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaults;
    private @Nullable String usual;

    WordStyles(Optional<Element> part) {
        defaults = part.flatMap(root -> Xml.at(root, "docDefaults", "rPrDefault", "rPr"))
                .orElse(null);
        part.ifPresent(root -> Xml.children(root, "style").forEach(style -> {
            String id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if (Xml.attribute(style, "type").equals("paragraph")
                    && Xml.attribute(style, "default").equals("1")) {
                usual = id;
            }
        }));
    }

    /** The style of a paragraph, which may state none. */
    String of(Element paragraph) {
        String named = Xml.value(paragraph, "pPr", "pStyle").orElse("");
        return named.isEmpty() && usual != null ? usual : named;
    }

    /** What the style or one that it is based on says first. */
    <T> Optional<T> first(String style, Function<Element, Optional<T>> property) {
        String id = style;
        for (int i = 0; i < DEEPEST; i++) {
            @Nullable Element element = styles.get(id);
            if (element == null) {
                return Optional.empty();
            }
            Optional<T> found = property.apply(element);
            if (found.isPresent()) {
                return found;
            }
            id = Xml.value(element, "basedOn").orElse("");
        }
        return Optional.empty();
    }

    /** A run's property: its own, its style's, its paragraph's style's, the document's. */
    <T> Optional<T> ofRun(Element run, String paragraphStyle, Function<Element, Optional<T>> property) {
        Function<Element, Optional<T>> within =
                element -> Xml.child(element, "rPr").flatMap(property);
        return within.apply(run)
                .or(() -> Xml.value(run, "rPr", "rStyle").flatMap(style -> first(style, within)))
                .or(() -> first(paragraphStyle, within))
                .or(() -> Optional.ofNullable(defaults).flatMap(property));
    }

    private String name(String style) {
        @Nullable Element element = styles.get(style);
        String name = element == null ? style : Xml.value(element, "name").orElse(style);
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isTitle(String style) {
        return style.equals("Title")
                || name(style).equals("title")
                || name(style).equals("标题");
    }

    boolean isContents(String style) {
        return name(style).matches("(?:toc|目录) ?(?:\\d|heading|标题).*");
    }
}
