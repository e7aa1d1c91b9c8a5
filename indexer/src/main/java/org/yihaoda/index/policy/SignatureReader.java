package org.yihaoda.index.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.validity.ChineseDates;

/** Reads what stands at a letter's foot: the organs that signed it, the day, and the printer's note (版记). */
final class SignatureReader {
    private static final Pattern ENTITY = Pattern.compile("&[a-z]{1,8};");
    private static final Pattern PRINTED =
            Pattern.compile(".{0,60}?(?<day>\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日) ?印(?:发|制)?");
    /** An order is signed by who heads the organ: 市长：某某. */
    private static final Pattern PERSON = Pattern.compile(
            "^(?:总 ?理|主 ?席|省 ?长|市 ?长|州 ?长|县 ?长|区 ?长|部 ?长|局 ?长|署 ?长|行 ?长|主 ?任|代.长)[:： ]*[\\p{IsHan}· ]{2,12}$");

    private static final Pattern ONE_LINE =
            Pattern.compile("^(?<organs>[\\p{IsHan}、 ]{3,80}?) ?(?<day>(?:" + ChineseDates.DATE + "))$");

    /** Who signed on which day. */
    private record Signature(List<String> organs, String day, boolean byPerson) {
        boolean named() {
            return byPerson || !organs.isEmpty();
        }
    }

    private SignatureReader() {}

    static List<Declared> read(List<Block> blocks) {
        List<Declared> found = new ArrayList<>();
        List<String> lines = blocks.stream().map(SignatureReader::line).toList();
        lines.reversed().stream()
                .filter(line -> line.contains("印"))
                .map(PRINTED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(note -> found.add(new Declared(Field.ISSUED_ON, note.group("day"), Origin.PRINTERS_NOTE)));
        signature(lines).ifPresent(signature -> {
            found.add(new Declared(Field.SIGNED_ON, signature.day(), Origin.TEXT));
            found.add(new Declared(Field.ISSUER, String.join(" ", signature.organs()), Origin.TEXT));
        });
        return found;
    }

    private static String line(Block block) {
        return block instanceof Block.Paragraph(String text)
                ? ENTITY.matcher(text).replaceAll(" ").strip()
                : "";
    }

    /** What follows the first signature is what the letter hands over, with signatures of its own; nameless days come last. */
    private static Optional<Signature> signature(List<String> lines) {
        List<Signature> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            at(lines, i).ifPresent(all::add);
        }
        return all.stream()
                .filter(Signature::named)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static Optional<Signature> at(List<String> lines, int index) {
        String line = lines.get(index);
        if (!DayReader.mayEndInDay(line)) {
            return Optional.empty();
        }
        if (DayReader.isDay(line)) {
            boolean byPerson = PERSON.matcher(lines.get(index - 1)).matches();
            return Optional.of(new Signature(organsAbove(lines, index), line.replace(" ", ""), byPerson));
        }
        Matcher oneLine = ONE_LINE.matcher(DayReader.fold(line));
        return oneLine.matches() && Organs.areAll(oneLine.group("organs").strip())
                ? Optional.of(new Signature(
                        List.of(Organs.joined(oneLine.group("organs").strip())), oneLine.group("day"), false))
                : Optional.empty();
    }

    private static List<String> organsAbove(List<String> lines, int index) {
        Deque<String> organs = new ArrayDeque<>();
        for (int i = index - 1; i >= 0 && Organs.areAll(lines.get(i)); i--) {
            organs.addFirst(Organs.joined(lines.get(i)));
        }
        return List.copyOf(organs);
    }
}
