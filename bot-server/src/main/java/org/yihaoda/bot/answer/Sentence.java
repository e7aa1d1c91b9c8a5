package org.yihaoda.bot.answer;

import java.util.List;

/**
 * A sentence, line or table of an answer with the numbers of the citations that it stands on.
 *
 * @param text the words; of a table its rows as lines
 * @param rows the cells when it is a table, the head first; empty for words
 */
public record Sentence(String text, List<List<String>> rows, List<Integer> citations) {
    public Sentence {
        rows = rows.stream().map(List::copyOf).toList();
        citations = List.copyOf(citations);
    }

    public static Sentence words(String text, List<Integer> citations) {
        return new Sentence(text, List.of(), citations);
    }
}
