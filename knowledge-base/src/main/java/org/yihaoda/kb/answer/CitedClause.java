package org.yihaoda.kb.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * Which of a document's clauses it names: those of its path, however that is written (三/（二）, 三（二）, 第三部分第（二）项);
     * else those of the only path that ends with it, as in an attachment, whose name nobody writes down; else those within
     * whose words it is an item that is no clause of its own.
     *
     * @param path of a clause, as it is displayed
     */
    public <T> List<T> among(List<T> clauses, Function<T, String> path, Function<T, String> text) {
        List<T> exact = clauses.stream()
                .filter(clause -> marks(this.clause).equals(marks(path.apply(clause))))
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<T> ending = clauses.stream()
                .filter(clause -> isEndOf(marks(path.apply(clause))))
                .toList();
        if (ending.stream().map(path).distinct().count() == 1) {
            return ending;
        }
        return clauses.stream()
                .filter(clause -> isWithin(marks(path.apply(clause)), text.apply(clause)))
                .toList();
    }

    private boolean isEndOf(List<String> path) {
        List<String> whole = marks(clause);
        return path.size() > whole.size()
                && path.subList(path.size() - whole.size(), path.size()).equals(whole);
    }

    private boolean isWithin(List<String> above, String text) {
        List<String> whole = marks(clause);
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
