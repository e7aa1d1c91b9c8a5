package org.yihaoda.kb.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;

/**
 * A clause that a standard answer stands on: 云民规〔2025〕2号 第三条.
 *
 * @param document by its number, or by its title where it has none
 * @param clause as the text marks it: 第三条, 三/（二）
 */
public record CitedClause(Reference document, String clause) {
    private static final Pattern TITLE = Pattern.compile("《(?<title>.+)》");
    private static final Pattern PART = Pattern.compile("第([一二三四五六七八九十百]+)部分");
    private static final Pattern ITEM = Pattern.compile("第?(\\([一二三四五六七八九十百]+\\))项?");

    /** Reads 云民规〔2025〕2号 第三条 and 《某办法》第二部分第（一）项; empty when the document or the clause is missing. */
    public static Optional<CitedClause> parse(String text) {
        Optional<DocumentNumber.Found> number =
                DocumentNumber.findAll(text).stream().findFirst();
        Matcher title = TITLE.matcher(text);
        boolean titled = title.find();
        int end = Math.max(
                titled ? title.end() : 0, number.map(DocumentNumber.Found::end).orElse(0));
        String clause =
                text.substring(end).strip().replaceFirst("^[)）,，:：]+", "").strip();
        if (end == 0 || clause.isEmpty()) {
            return Optional.empty();
        }
        String name = titled ? title.group("title").strip() : "";
        return Optional.of(new CitedClause(
                new Reference(name, number.map(DocumentNumber.Found::number).orElse(null)), clause));
    }

    /** Whether it is the clause of that path, however the path is written: 三/（二）, 三（二）, 第三部分第（二）项. */
    public boolean isAt(String path) {
        return marks(clause).equals(marks(path));
    }

    /** Whether it is an item within the words of that path: 五/（三） where 五 is not parted further. */
    public boolean isWithin(String path, String text) {
        List<String> whole = marks(clause);
        List<String> above = marks(path);
        boolean below = !above.isEmpty()
                && above.size() < whole.size()
                && whole.subList(0, above.size()).equals(above);
        return below
                && Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .contains(String.join("", whole.subList(above.size(), whole.size())));
    }

    /** 三/（二） and 第三部分第（二）项 as 三 and (二); 三十一 stays one mark. */
    private static List<String> marks(String path) {
        String plain = Normalizer.normalize(path, Normalizer.Form.NFKC);
        String parted = PART.matcher(ITEM.matcher(plain).replaceAll("/$1/")).replaceAll("/$1/");
        return Stream.of(parted.replace("第", "/第").split("[/、\\s]+"))
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    /** So that {@link #parse} reads the same: 《某办法》（云民规〔2025〕2号） 第三条. */
    public String written() {
        DocumentNumber number = document.number();
        String title = document.title().isEmpty() ? "" : "《" + document.title() + "》";
        String bracketed = number == null ? "" : title.isEmpty() ? number.display() : "（" + number.display() + "）";
        return title + bracketed + " " + clause;
    }

    /** As people read it. */
    public String display() {
        DocumentNumber number = document.number();
        return (number == null ? "《" + document.title() + "》" : number.display()) + " " + clause;
    }
}
