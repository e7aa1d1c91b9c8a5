package org.yihaoda.kb.validity;

import java.util.Arrays;
import java.util.List;

/** Splits text at 。；！？ and line ends; the end mark stays with its sentence. */
public final class Sentences {
    private Sentences() {}

    public static List<String> of(String text) {
        return Arrays.stream(text.split("(?<=[。；！？;!?])|\\n"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
