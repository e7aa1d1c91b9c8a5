package org.yihaoda.bot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.bot.literals.CitedText;
import org.yihaoda.bot.literals.LiteralCheck;

/**
 * What a sentence says together must stand together in a table: 80周岁 and the 800元 of another row are both in the text and
 * not true of each other. A sentence may go through several rows, one in each of its parts.
 */
final class RowRule implements Rule {
    private static final String CELLS = " | ";
    private static final Pattern BY_SEMICOLON = Pattern.compile("[；;]");
    private static final Pattern BY_COMMA = Pattern.compile("[；;，,、]");
    /** Fewer values are no row: in 年满80周岁的，每月800元 the parts must be judged together. */
    private static final int FEWEST_IN_PART = 2;

    private final String contacts;

    RowRule(Set<String> contacts) {
        this.contacts = String.join("\n", contacts);
    }

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        List<CitedText> rows =
                sentence.citedTexts().stream().flatMap(RowRule::byRow).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        CitedText prose = new CitedText("", null, "", contacts + "\n" + prose(sentence.citedTexts()));
        boolean together = fits(sentence.text(), rows, prose)
                || all(BY_SEMICOLON, sentence.text(), rows, prose)
                || all(BY_COMMA, sentence.text(), rows, prose);
        return together ? Optional.empty() : Rule.dropped(DropReason.ROW, "");
    }

    private static boolean all(Pattern split, String sentence, List<CitedText> rows, CitedText prose) {
        return split.splitAsStream(sentence)
                .allMatch(part -> LiteralCheck.missing(part, List.of(prose)).size() != FEWEST_IN_PART - 1
                        && fits(part, rows, prose));
    }

    private static boolean fits(String words, List<CitedText> rows, CitedText prose) {
        return rows.stream()
                .anyMatch(
                        row -> LiteralCheck.missing(words, List.of(prose, row)).isEmpty());
    }

    private static String prose(List<CitedText> cited) {
        return cited.stream()
                .flatMap(text -> text.whole().lines())
                .filter(line -> !line.contains(CELLS))
                .collect(Collectors.joining("\n"));
    }

    /** Each row of each table below the table's head, and the line above the table, which may state the unit. */
    private static Stream<CitedText> byRow(CitedText cited) {
        List<CitedText> rows = new ArrayList<>();
        String head = "";
        String before = "";
        for (String line : cited.text().lines().toList()) {
            if (!line.contains(CELLS)) {
                before = line;
                head = "";
            } else if (head.isEmpty()) {
                head = before + "\n" + line;
            } else {
                rows.add(new CitedText("", null, "", head + "\n" + line));
            }
        }
        return rows.stream();
    }
}
