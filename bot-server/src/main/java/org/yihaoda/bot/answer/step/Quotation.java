package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.Titles;

/** Words of a clause, verbatim, and the line that says where they stand. */
final class Quotation {
    private static final int WHOLE = 700;
    private static final String CELLS = " \\| ";
    private static final Pattern HAN_NUMERAL = Pattern.compile("[一二三四五六七八九十百]+");
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十百]+）|\\d+");

    private Quotation() {}

    /** 《云州市…办法》（云政规〔2024〕5号）第六条规定： */
    static String lead(StoredPassage passage) {
        String key = switch (passage.kind()) {
            case REGULATION, POLICY -> "answer.lead";
            case INTERPRETATION -> "answer.lead.explains";
            case GUIDE, QUESTIONS, DRAFT, NOTICE, CONTACT -> "answer.lead.guides";
        };
        return Wording.text(key, Titles.inMarks(passage.title()), number(passage), place(passage.clausePath()));
    }

    /** 第六条 as it stands; 二/（八） as 第二部分第（八）项 (PD-09). */
    static String place(String clausePath) {
        return Arrays.stream(clausePath.split("/"))
                .map(mark -> HAN_NUMERAL.matcher(mark).matches() ? Wording.text("place.part", mark) : mark)
                .map(mark -> ITEM.matcher(mark).matches() ? Wording.text("place.item", mark) : mark)
                .collect(Collectors.joining());
    }

    static String number(StoredPassage passage) {
        return passage.number() == null ? "" : Wording.text("number.brackets", passage.number());
    }

    /** The passage's lines; of a very long one those that hold the question's words, in order, with gaps marked. */
    static List<String> lines(StoredPassage passage, String question) {
        return lines(passage, question, "");
    }

    /** The same, with the line in which that sentence stands. */
    static List<String> lines(StoredPassage passage, String question, String sentence) {
        List<String> lines = Arrays.asList(passage.text().split("\n"));
        if (passage.text().length() <= WHOLE) {
            return lines;
        }
        Set<Integer> kept = new TreeSet<>();
        kept.add(0);
        if (!sentence.isEmpty()) {
            IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).contains(sentence))
                    .forEach(kept::add);
        }
        int length = kept.stream().mapToInt(line -> lines.get(line).length()).sum();
        for (int line : byWords(lines, question)) {
            if (length + lines.get(line).length() <= WHOLE && kept.add(line)) {
                length += lines.get(line).length();
            }
        }
        heads(lines, kept).forEach(kept::add);
        return withGaps(lines, kept);
    }

    /** The head of every table of which a row is kept. */
    private static List<Integer> heads(List<String> lines, Set<Integer> kept) {
        List<Integer> heads = new ArrayList<>();
        for (int line : kept) {
            int head = line;
            while (isRow(lines.get(line)) && head > 0 && isRow(lines.get(head - 1))) {
                head--;
            }
            heads.add(head);
        }
        return heads;
    }

    private static List<Integer> byWords(List<String> lines, String question) {
        Set<String> asked = words(question);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong((Integer i) ->
                        words(lines.get(i)).stream().filter(asked::contains).count())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return order;
    }

    private static Set<String> words(String text) {
        return Words.of(text).stream().map(Words.Word::text).collect(Collectors.toSet());
    }

    private static List<String> withGaps(List<String> lines, Set<Integer> kept) {
        List<String> quoted = new ArrayList<>();
        int last = -1;
        for (int line : kept) {
            if (line > last + 1) {
                quoted.add(Wording.text("answer.gap"));
            }
            quoted.add(lines.get(line));
            last = line;
        }
        if (last < lines.size() - 1) {
            quoted.add(Wording.text("answer.gap"));
        }
        return quoted;
    }

    /** The lines as sentences of that citation; the rows of a table are one. */
    static List<Sentence> sentences(List<String> lines, int citation) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = endOfTable(lines, at);
            if (end > at) {
                List<String> table = lines.subList(at, end);
                List<List<String>> rows = table.stream()
                        .map(line -> List.of(line.split(CELLS, -1)))
                        .toList();
                sentences.add(new Sentence(String.join("\n", table), rows, List.of(citation)));
                at = end;
            } else {
                sentences.add(Sentence.words(lines.get(at++), List.of(citation)));
            }
        }
        return sentences;
    }

    /** Where the table that begins at this line ends; the line itself when none does. Gaps inside belong to it. */
    private static int endOfTable(List<String> lines, int from) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            if (isRow(lines.get(i))) {
                end = i + 1;
            } else if (!lines.get(i).equals(Wording.text("answer.gap")) || end == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isRow(String line) {
        return line.contains(" | ");
    }
}
