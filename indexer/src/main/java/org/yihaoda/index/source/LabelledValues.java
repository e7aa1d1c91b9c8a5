package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The 索引号 table that government pages carry, in whatever markup: a label in one cell and the value in the next, or
 * 「标签：值」 in one element. Label names differ from portal to portal (PD-05).
 */
final class LabelledValues {
    private static final int LONGEST = 120;
    private static final Set<String> CARRIERS = Set.of(
            "td", "th", "dt", "dd", "li", "p", "span", "label", "b", "strong", "div", "em", "i", "font", "h4", "h5",
            "h6");
    private static final Pattern GAP = Pattern.compile(" {2,}|[|｜]");
    private static final Pattern SECOND_LABEL = Pattern.compile(".*\\p{IsHan} *:.*");
    /** Longer labels are sentences. */
    private static final int LONGEST_LABEL = 12;

    private final Map<Field, String> values = new LinkedHashMap<>();
    /** Values of lines that hold several pairs; a value that has a place of its own is surer. */
    private final Map<Field, String> inOneLine = new LinkedHashMap<>();

    private final List<Element> carriers = new ArrayList<>();

    LabelledValues(Document page) {
        for (Element element : page.getAllElements()) {
            if (!CARRIERS.contains(element.normalName()) || !ShortText.fits(element, LONGEST)) {
                continue;
            }
            String text = fold(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST) {
                single(text, element);
                several(text, element);
            }
        }
        inOneLine.forEach(this::put);
    }

    List<Declared> declared() {
        return values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Declared(each.getKey(), each.getValue(), Origin.CATALOGUE))
                .toList();
    }

    /** The elements that carry labels and values, each label before its value. */
    List<Element> carriers() {
        return List.copyOf(carriers);
    }

    private void single(String text, Element element) {
        int colon = text.indexOf(':');
        @Nullable Field field = Labels.of(colon < 0 ? text : text.substring(0, colon));
        if (field == null) {
            return;
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        if (rest.isEmpty()) {
            beside(element, colon < 0).ifPresent(value -> put(field, value));
        } else if (holdsNoLabel(rest)) {
            carriers.add(element);
            put(field, rest.strip());
        }
    }

    /** 「发布日期：2026-02-20　　来源：云州市民政局」: several pairs in one line. */
    private void several(String text, Element element) {
        if (text.indexOf(':') < 0) {
            return;
        }
        List<String> parts = Labels.pairs(text).stream()
                .flatMap(pair -> Arrays.stream(GAP.split(fold(pair))))
                .toList();
        boolean parted = GAP.matcher(text).find();
        if (parts.size() < 2 || !parted && parts.stream().anyMatch(LabelledValues::isBareLabel)) {
            return;
        }
        for (String part : parts) {
            int colon = part.indexOf(':');
            @Nullable
            Field field = colon < 0 ? null : Labels.of(part.substring(0, colon).strip());
            String value = part.substring(colon + 1).strip();
            if (field != null && holdsNoLabel(value)) {
                carriers.add(element);
                if (!value.isEmpty()) {
                    inOneLine.putIfAbsent(field, value);
                }
            }
        }
    }

    /** Labels that stand together, as in a column of a table, have their values elsewhere. */
    private static boolean isBareLabel(String part) {
        return part.strip().endsWith(":");
    }

    private void put(Field field, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    /** A time of day has colons too; a second label has one behind words. */
    private static boolean holdsNoLabel(String rest) {
        return !SECOND_LABEL.matcher(rest).matches();
    }

    /** The value's cell, or the words behind the label in the element around it. */
    private Optional<String> beside(Element label, boolean bare) {
        @Nullable Element sibling = label.nextElementSibling();
        if (sibling != null) {
            String value = fold(sibling.text());
            boolean another = Labels.of(value.replaceFirst(":$", "")) != null;
            if (value.length() > LONGEST || another) {
                return Optional.empty();
            }
            carriers.add(label);
            carriers.add(sibling);
            return Optional.of(value);
        }
        @Nullable Element parent = label.parent();
        if (parent == null || bare && parent.normalName().equals("tr")) {
            return Optional.empty();
        }
        String own = fold(parent.ownText());
        if (!own.isEmpty() && own.length() <= LONGEST) {
            carriers.add(parent);
        }
        return Optional.of(own);
    }

    /** 「索 引 号：」 and 「索引号:」 are the same label. */
    private static String fold(String text) {
        String plain = text.replace('\u00A0', ' ')
                .replace('\u3000', ' ')
                .replace('：', ':')
                .strip();
        int colon = plain.indexOf(':');
        String head = colon < 0 ? plain : plain.substring(0, colon);
        String tail = colon < 0 ? "" : ":" + plain.substring(colon + 1).strip();
        return head.length() <= LONGEST_LABEL ? head.replace(" ", "") + tail : plain;
    }
}
