package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Named lists of words, which phrases use as 【name】. */
final class WordLists {
    private static final Pattern LIST = Pattern.compile("【(.+?)】\\s*=\\s*(.+)");
    private static final Pattern USE = Pattern.compile("【(.+?)】");
    private static final String NOTHING = "（空）";

    private final Map<String, List<String>> lists = new HashMap<>();

    /** Takes the line up if it is a list; a list may stand in several lines. */
    boolean take(String line) {
        Matcher list = LIST.matcher(line);
        if (list.matches()) {
            lists.computeIfAbsent(list.group(1), name -> new ArrayList<>()).addAll(words(list.group(2)));
        }
        return list.matches();
    }

    /** The words of a line, parted by 、, with all lists spelled out; （空） is no word at all. */
    List<String> words(String written) {
        return Stream.of(written.split("、"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(this::spelledOut)
                .map(word -> word.replace(NOTHING, ""))
                .toList();
    }

    private Stream<String> spelledOut(String phrase) {
        Matcher use = USE.matcher(phrase);
        if (!use.find()) {
            return Stream.of(phrase);
        }
        List<String> list = lists.get(use.group(1));
        if (list == null) {
            throw new IllegalArgumentException("no list " + use.group() + " stands above");
        }
        String before = phrase.substring(0, use.start());
        String after = phrase.substring(use.end());
        return list.stream().flatMap(word -> spelledOut(before + word + after));
    }
}
