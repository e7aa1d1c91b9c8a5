package org.yihaoda.index.bench.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that somebody wrote, which passages are made of.
 *
 * @param title of the document that they stand in
 * @param mark 第三条; empty for unnumbered text
 */
record RealText(String title, String mark, String words) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；！？\\n])");

    /** What an evaluation computes a vector of, so that its vectors are found again. */
    String embedded() {
        return title + " " + mark + "\n" + words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (String each : SENTENCE_END.split(words)) {
            if (!each.isBlank()) {
                sentences.add(each);
            }
        }
        return sentences;
    }
}
