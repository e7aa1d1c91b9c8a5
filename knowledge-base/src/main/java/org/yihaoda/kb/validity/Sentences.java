package org.yihaoda.kb.validity;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text at 。；！？ and line ends; the end mark stays with its sentence. What runs on for thousands of characters is no
 * sentence and is cut at its commas, since what reads sentences looks for each word before and behind each other.
 */
public final class Sentences {
    private static final int LONGEST = 3000;
    private static final String PAUSES = "，、：, ";
    private static final String ENDS = "。；！？;!?\n";

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                add(text.substring(start, at + 1), sentences);
                start = at + 1;
            }
        }
        add(text.substring(start), sentences);
        return List.copyOf(sentences);
    }

    private static void add(String printed, List<String> sentences) {
        String rest = printed.strip();
        while (rest.length() > LONGEST) {
            int end = pause(rest);
            sentences.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }

    /** Behind the last comma that stands early enough. */
    private static int pause(String sentence) {
        int end = LONGEST;
        while (end > LONGEST / 2 && PAUSES.indexOf(sentence.charAt(end - 1)) < 0) {
            end--;
        }
        return PAUSES.indexOf(sentence.charAt(end - 1)) < 0 ? LONGEST : end;
    }
}
