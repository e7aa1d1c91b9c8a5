package org.yihaoda.kb.topic;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a catalogue's table.
 *
 * @param otherNames labels that mean the same topic
 * @param words words of titles that are about nothing else
 * @param issuers ends of issuers' names that work on it
 */
record TopicEntry(Topic topic, List<String> otherNames, List<String> words, List<String> issuers) {
    private static final int COLUMNS = 5;
    private static final String ORGANS = "部委厅局";

    static TopicEntry read(String row) {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("topic without five columns: " + row);
        }
        return new TopicEntry(new Topic(columns[0], columns[1]), list(columns[2]), list(columns[3]), list(columns[4]));
    }

    boolean isCalled(String label) {
        return topic.name().equals(label) || otherNames.contains(label);
    }

    /** The words of the topic that stand in the title, but not as an organ's name (生态环境厅 may write of anything). */
    List<String> wordsIn(String title) {
        return words.stream().filter(word -> names(title, word)).toList();
    }

    private static boolean names(String title, String word) {
        for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (end == title.length() || ORGANS.indexOf(title.charAt(end)) < 0) {
                return true;
            }
        }
        return false;
    }

    boolean isOfIssuer(String issuer) {
        return issuers.stream().anyMatch(issuer::endsWith);
    }

    private static List<String> list(String column) {
        return Arrays.stream(column.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
