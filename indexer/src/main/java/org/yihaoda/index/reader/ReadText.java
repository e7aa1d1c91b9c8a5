package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage taken apart for one question: its units, sentences and literals, and where it holds the question's words. */
final class ReadText {
    private static final Pattern LIST_MARK = Pattern.compile(
            "(?:^|(?<=[。；\\n 　：]))\\s*(?:[（(]?[一二三四五六七八九十]+[)）、.．]|[（(]?[0-9]{1,2}[)）、.．](?![0-9])|[①-⑩]|第[一二三四五六七八九十]+[，、条]|[一二三四五六七八九十]是|[0-9]是|——|●)");

    private final ReadingPassage passage;
    private final int index;
    private final AskedQuestion asked;
    private final String text;
    private final char[] letters;
    private final List<Unit> units;
    private final List<Literal> literals;
    private final int[] pairs;
    private final int[] characters;
    private final boolean[] matched;
    private final int[] matchedBefore;
    private final int[] digitsBefore;
    private final int[] enumeratedBefore;
    private final int[] marksBefore;
    private final List<Held> heldByUnit = new ArrayList<>();
    private final int[] firstUnit;
    private final int[] lastUnit;
    private final Cautions cautions;

    ReadText(ReadingPassage passage, int index, AskedQuestion asked) {
        this.passage = passage;
        this.index = index;
        this.asked = asked;
        text = passage.text();
        letters = Letters.of(text);
        units = Units.of(text, letters);
        literals = Literal.of(text);
        pairs = new int[letters.length];
        characters = new int[letters.length];
        matched = new boolean[letters.length];
        match();
        matchedBefore = counted(i -> matched[i]);
        digitsBefore = counted(i -> Letters.isDigit(letters[i]));
        enumeratedBefore = counted(i -> letters[i] == '、');
        BitSet marks = listMarks();
        marksBefore = counted(marks::get);
        units.forEach(unit -> heldByUnit.add(held(unit.start(), unit.end())));
        int sentences = units.isEmpty() ? 0 : units.getLast().sentence() + 1;
        firstUnit = new int[sentences];
        lastUnit = new int[sentences];
        for (int i = units.size() - 1; i >= 0; i--) {
            firstUnit[units.get(i).sentence()] = i;
        }
        for (int i = 0; i < units.size(); i++) {
            lastUnit[units.get(i).sentence()] = i;
        }
        cautions = new Cautions(this);
    }

    private void match() {
        Arrays.fill(pairs, -1);
        for (int i = 0; i < letters.length; i++) {
            characters[i] = asked.character(letters[i]);
            if (i + 1 < letters.length) {
                pairs[i] = asked.pair(letters[i], letters[i + 1]);
                if (pairs[i] >= 0) {
                    matched[i] = true;
                    matched[i + 1] = true;
                }
            }
        }
    }

    private int[] counted(IntPredicate counts) {
        int[] before = new int[letters.length + 1];
        for (int i = 0; i < letters.length; i++) {
            before[i + 1] = before[i] + (counts.test(i) ? 1 : 0);
        }
        return before;
    }

    private BitSet listMarks() {
        BitSet marks = new BitSet();
        Matcher found = LIST_MARK.matcher(text);
        while (found.find()) {
            marks.set(found.end() - 1);
        }
        return marks;
    }

    /** What the words from here to there hold of the question. */
    Held held(int from, int until) {
        long heldPairs = 0;
        long heldCharacters = 0;
        for (int i = from; i < until; i++) {
            heldCharacters |= AskedQuestion.bit(characters[i]);
            heldPairs |= i + 1 < until ? AskedQuestion.bit(pairs[i]) : 0;
        }
        return new Held(heldPairs, heldCharacters);
    }

    /** The same of the units from one to before another. */
    Held heldByUnits(int from, int until) {
        Held held = Held.NOTHING;
        for (int i = from; i < until; i++) {
            held = held.with(heldByUnit.get(i));
        }
        return held;
    }

    ReadingPassage passage() {
        return passage;
    }

    int index() {
        return index;
    }

    String text() {
        return text;
    }

    char letter(int at) {
        return letters[at];
    }

    int length() {
        return letters.length;
    }

    boolean isMatched(int at) {
        return matched[at];
    }

    List<Unit> units() {
        return units;
    }

    int sentences() {
        return firstUnit.length;
    }

    int firstUnit(int sentence) {
        return firstUnit[sentence];
    }

    int lastUnit(int sentence) {
        return lastUnit[sentence];
    }

    List<Literal> literals() {
        return literals;
    }

    Cautions cautions() {
        return cautions;
    }

    /** How many characters there belong to words of the question. */
    int matched(int from, int until) {
        return matchedBefore[until] - matchedBefore[from];
    }

    int digits(int from, int until) {
        return digitsBefore[until] - digitsBefore[from];
    }

    int enumerated(int from, int until) {
        return enumeratedBefore[until] - enumeratedBefore[from];
    }

    int listMarks(int from, int until) {
        return marksBefore[until] - marksBefore[from];
    }
}
