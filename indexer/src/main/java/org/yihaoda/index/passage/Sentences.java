package org.yihaoda.index.passage;

import java.util.ArrayList;
import java.util.List;

/** A paragraph's sentences and list items, with nothing left out; never cut inside a title, a quotation or brackets. */
final class Sentences {
    private static final String ENDS = "。；！？";
    private static final String OPENS = "《“「（(〔【";
    private static final String CLOSES = "》”」）)〕】";

    private static final String CLOSES_A_SENTENCE = "”」）)";

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int[] lastClosing = lastClosing(paragraph);
        int from = 0;
        int until = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char character = paragraph.charAt(i);
            int opened = OPENS.indexOf(character);
            if (opened >= 0 && i >= until && lastClosing[opened] > i) {
                until = paragraph.indexOf(CLOSES.charAt(opened), i) + 1;
            } else if (i + 1 >= until && ends(paragraph, i) && !ends(paragraph, i + 1)) {
                sentences.add(paragraph.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < paragraph.length()) {
            sentences.add(paragraph.substring(from));
        }
        return sentences;
    }

    /** Where each kind of bracket closes for the last time; one that opens behind that has lost its partner. */
    private static int[] lastClosing(String paragraph) {
        return CLOSES.chars().map(paragraph::lastIndexOf).toArray();
    }

    /** Whether the sign ends a sentence, or closes a quotation that ended with one. */
    private static boolean ends(String paragraph, int index) {
        if (index >= paragraph.length()) {
            return false;
        }
        char character = paragraph.charAt(index);
        return ENDS.indexOf(character) >= 0
                || index > 0
                        && CLOSES_A_SENTENCE.indexOf(character) >= 0
                        && ENDS.indexOf(paragraph.charAt(index - 1)) >= 0;
    }
}
