package org.yihaoda.bot.literals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.kb.naming.DocumentNumber;

/** Whether what a sentence states to the letter stands in the texts that it cites (AI-23). */
public final class LiteralCheck {
    private LiteralCheck() {}

    /** The literals of the sentence that stand in none of the cited texts. */
    public static List<Literal> missing(String sentence, List<CitedText> cited) {
        List<Literal> stated = LiteralReader.in(sentence);
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Literal> given = cited.stream().flatMap(LiteralCheck::given).toList();
        return stated.stream()
                .filter(literal -> given.stream().noneMatch(other -> stands(literal, other)))
                .toList();
    }

    private static Stream<Literal> given(CitedText cited) {
        String whole = cited.whole();
        List<Literal> literals = LiteralReader.in(whole);
        return Stream.concat(literals.stream(), TableUnits.of(whole, literals).stream());
    }

    private static boolean stands(Literal stated, Literal given) {
        if (stated.normal().equals(given.normal())) {
            return true;
        }
        return switch (stated.kind()) {
            case DATE -> given.kind() == LiteralKind.DATE && isLessOf(stated.normal(), given.normal());
            case PHONE -> given.kind() == LiteralKind.PHONE && given.normal().endsWith("-" + stated.normal());
            case ARTICLE ->
                given.kind() == LiteralKind.ARTICLE
                        && ("/" + given.normal() + "/").contains("/" + stated.normal() + "/");
            case DOCUMENT_NUMBER ->
                given.kind() == LiteralKind.DOCUMENT_NUMBER && agree(stated.normal(), given.normal());
            case COUNT ->
                isBare(stated.normal())
                        && given.normal().matches(stated.normal().replace(".", "\\.") + "\\D*");
            case URL, EMAIL, TIME, RATIO, AMOUNT, DURATION, AGE -> false;
        };
    }

    /** 12月31日 of 2026年12月31日, and 2026年 of any day in it; not 2026年12月, which says of a day that it is a month. */
    private static boolean isLessOf(String stated, String given) {
        boolean withoutYear = given.matches("\\d{4}-.+") && given.substring(5).equals(stated);
        boolean yearAlone = stated.matches("\\d{4}") && given.startsWith(stated + "-");
        return withoutYear || yearAlone;
    }

    private static boolean agree(String stated, String given) {
        Optional<DocumentNumber> other = DocumentNumber.parse(given);
        return DocumentNumber.parse(stated)
                .flatMap(number -> other.map(number::agreesWith))
                .orElse(false);
    }

    private static boolean isBare(String normal) {
        return normal.matches("[\\d.]+");
    }
}
