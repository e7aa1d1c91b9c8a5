package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The automatic numbers of a .docx: 一、 （一） 第一条, which stand in numbering.xml and in no run of text. */
final class WordNumbering {
    private record NumberedList(
            String counter, List<ListLevel> levels, List<String> styles, Map<Integer, Integer> starts) {}

    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Optional<NumberedList>> lists = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final ListCounters counters = new ListCounters();
    private final WordStyles styles;

    WordNumbering(Optional<Element> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            Xml.children(root, "num").forEach(each -> numbers.put(Xml.attribute(each, "numId"), each));
            Xml.children(root, "abstractNum")
                    .forEach(each -> definitions.put(Xml.attribute(each, "abstractNumId"), each));
        });
    }

    /** The paragraph with its number before its text; each call counts one item further. */
    String numbered(Element paragraph, String style, String text) {
        String number = Xml.value(paragraph, "pPr", "numPr", "numId")
                .or(() -> styles.first(style, each -> Xml.value(each, "pPr", "numPr", "numId")))
                .orElse("0");
        return lists.computeIfAbsent(number, this::list)
                .map(list -> next(number, list, depth(paragraph, style, list), text))
                .orElse(text);
    }

    private String next(String number, NumberedList list, int depth, String text) {
        if (begun.add(number)) {
            list.starts().forEach((level, start) -> counters.startAt(list.counter(), level, start));
        }
        String label = counters.next(list.counter(), depth, list.levels());
        return ListCounters.join(label, text, list.levels().get(depth).spaced());
    }

    private int depth(Element paragraph, String style, NumberedList list) {
        int linked = list.styles().indexOf(style);
        int depth = Xml.number(paragraph, "pPr", "numPr", "ilvl")
                .or(() -> linked >= 0
                        ? Optional.of(linked)
                        : styles.first(style, each -> Xml.number(each, "pPr", "numPr", "ilvl")))
                .orElse(0);
        return Math.clamp(depth, 0, ListLevel.MOST - 1);
    }

    private Optional<NumberedList> list(String number) {
        @Nullable Element element = numbers.get(number);
        if (element == null) {
            return Optional.empty();
        }
        return definition(element, 0).map(definition -> list(element, definition));
    }

    /** A definition may stand elsewhere, behind a numbering style. */
    private Optional<Element> definition(Element number, int followed) {
        @Nullable
        Element definition = definitions.get(Xml.value(number, "abstractNumId").orElse(""));
        if (definition == null || followed > 4) {
            return Optional.empty();
        }
        Optional<Element> linked = Xml.value(definition, "numStyleLink")
                .flatMap(style -> styles.first(style, each -> Xml.value(each, "pPr", "numPr", "numId")))
                .flatMap(id -> Optional.ofNullable(numbers.get(id)));
        return linked.isPresent() ? definition(linked.get(), followed + 1) : Optional.of(definition);
    }

    private static NumberedList list(Element number, Element definition) {
        Map<Integer, Element> stated = new HashMap<>();
        Xml.children(definition, "lvl").forEach(each -> depth(each).ifPresent(depth -> stated.put(depth, each)));
        Map<Integer, Integer> starts = new HashMap<>();
        boolean own = false;
        for (Element override : Xml.children(number, "lvlOverride")) {
            int depth = depth(override).orElse(0);
            Xml.number(override, "startOverride").ifPresent(start -> starts.put(depth, start));
            Optional<Element> level = Xml.child(override, "lvl");
            level.ifPresent(each -> stated.put(depth, each));
            own |= level.isPresent();
        }
        List<ListLevel> levels = new ArrayList<>();
        List<String> linked = new ArrayList<>();
        for (int depth = 0; depth < ListLevel.MOST; depth++) {
            @Nullable Element level = stated.get(depth);
            levels.add(level == null ? new ListLevel("none", "", 1, false, depth, false) : level(level, depth));
            linked.add(level == null ? " " : Xml.value(level, "pStyle").orElse(" "));
        }
        String counter = own
                ? "number " + Xml.attribute(number, "numId")
                : "definition " + Xml.attribute(definition, "abstractNumId");
        return new NumberedList(counter, levels, linked, starts);
    }

    private static Optional<Integer> depth(Element level) {
        return Xml.number(Xml.attribute(level, "ilvl")).filter(depth -> depth >= 0 && depth < ListLevel.MOST);
    }

    private static ListLevel level(Element level, int depth) {
        return new ListLevel(
                format(level),
                Xml.value(level, "lvlText").orElse(""),
                Xml.number(level, "start").orElse(0),
                !Xml.value(level, "suff").orElse("tab").equals("nothing"),
                Xml.number(level, "lvlRestart").orElse(depth),
                Xml.on(level, "isLgl").orElse(false));
    }

    /** Newer formats stand in an alternative, whose fallback is the older decimal. */
    private static String format(Element level) {
        return Xml.value(level, "numFmt")
                .or(() -> Xml.descendants(level, "numFmt").stream().findFirst().map(each -> Xml.attribute(each, "val")))
                .orElse("decimal");
    }
}
