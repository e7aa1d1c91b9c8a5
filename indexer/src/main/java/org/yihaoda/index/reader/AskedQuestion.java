package org.yihaoda.index.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as the reader sees it: what it asks for, and its pairs of characters and characters without the words that only
 * ask. Each has a number below 64, so that what a text holds of them is a set of bits.
 */
final class AskedQuestion {
    private static final int MOST = Long.SIZE;
    private static final Pattern ASKING =
            Pattern.compile("什么时候|什么时间|什么地方|什么样|是什么|为什么|什么|哪些方面|哪些|哪几个|哪几|哪个|哪一|哪家|哪里|哪儿|哪"
                    + "|如何|怎么办|怎么样|怎么|怎样|多少|多久|多长时间|几个|几项|何时|何处|为何|是否|能否|可否|吗|呢|谁|具体|主要|分别|请问|都有|有没有|多大|[？?。，,]");
    private static final Pattern HEAD =
            Pattern.compile("(?:哪些|什么样的?|什么|哪几个?|哪个|哪一?[个项类]|哪家|多少|几|何)([\\u4e00-\\u9fa5]{1,4})");
    private static final int HEAD_LENGTH = 2;

    private final String text;
    private final Set<QuestionType> types;
    private final String head;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> characters = new HashMap<>();

    AskedQuestion(String question) {
        text = question.strip();
        types = QuestionType.of(text);
        Matcher asked = HEAD.matcher(text);
        String found = asked.find() ? asked.group(1) : "";
        head = found.substring(0, Math.min(HEAD_LENGTH, found.length()));
        number();
    }

    private void number() {
        char[] letters = Letters.of(text);
        boolean[] left = new boolean[letters.length];
        Matcher asking = ASKING.matcher(text);
        while (asking.find()) {
            for (int i = asking.start(); i < asking.end(); i++) {
                left[i] = true;
            }
        }
        for (int i = 0; i < letters.length; i++) {
            if (!left[i] && Letters.isWord(letters[i])) {
                add(characters, letters[i]);
                if (i + 1 < letters.length && !left[i + 1] && Letters.isWord(letters[i + 1])) {
                    add(pairs, Letters.pair(letters[i], letters[i + 1]));
                }
            }
        }
    }

    private static void add(Map<Integer, Integer> numbers, int key) {
        if (numbers.size() < MOST) {
            numbers.putIfAbsent(key, numbers.size());
        }
    }

    String text() {
        return text;
    }

    Set<QuestionType> types() {
        return types;
    }

    /** The first characters of what stands behind 哪些, 什么, 多少: 要求, 部门, 元; empty when nothing does. */
    String head() {
        return head;
    }

    int pairCount() {
        return pairs.size();
    }

    int characterCount() {
        return characters.size();
    }

    /** The number of a pair of characters, −1 for one that the question lacks. */
    int pair(char first, char second) {
        return pairs.getOrDefault(Letters.pair(first, second), -1);
    }

    int character(char one) {
        return characters.getOrDefault((int) one, -1);
    }

    /** What these words hold of the question. */
    Held held(String words) {
        char[] letters = Letters.of(words);
        long heldPairs = 0;
        long heldCharacters = 0;
        for (int i = 0; i < letters.length; i++) {
            heldCharacters |= bit(character(letters[i]));
            heldPairs |= i + 1 < letters.length ? bit(pair(letters[i], letters[i + 1])) : 0;
        }
        return new Held(heldPairs, heldCharacters);
    }

    static long bit(int number) {
        return number < 0 ? 0 : 1L << number;
    }
}
