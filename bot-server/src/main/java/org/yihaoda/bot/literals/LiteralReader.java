package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.kb.naming.DocumentNumber;

/**
 * Finds every literal of a text, in its order and without overlaps. What is surer is read first: the 2024 of a 发文字号 is no
 * year, and the 12 of 6月12日 no count.
 */
public final class LiteralReader {
    private LiteralReader() {}

    public static List<Literal> in(String text) {
        LiteralText normal = LiteralText.of(text);
        List<Literal> found = new ArrayList<>();
        Stream.of(
                        Contacts.in(normal),
                        documentNumbers(text),
                        Articles.in(normal),
                        CalendarDates.in(normal),
                        CalendarDates.times(normal),
                        Contacts.phones(normal),
                        WordedValues.in(normal),
                        Quantities.shares(normal),
                        Quantities.counted(normal))
                .flatMap(List::stream)
                .forEach(literal -> addUnlessRead(literal, found));
        found.sort(Comparator.comparingInt(Literal::start));
        return CalendarDates.completed(found, text);
    }

    private static void addUnlessRead(Literal literal, List<Literal> found) {
        if (found.stream().noneMatch(literal::overlaps)) {
            found.add(literal);
        }
    }

    private static List<Literal> documentNumbers(String text) {
        return DocumentNumber.findAll(text).stream()
                .map(number -> new Literal(
                        LiteralKind.DOCUMENT_NUMBER,
                        text.substring(number.start(), number.end()),
                        number.number().display(),
                        number.start(),
                        number.end()))
                .toList();
    }
}
