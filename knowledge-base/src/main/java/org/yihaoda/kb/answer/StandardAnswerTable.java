package org.yihaoda.kb.answer;

import java.util.List;
import java.util.stream.Stream;

/** Standard answers as the rows of a file of KB-03, the header first, so that reading them again gives the same ones. */
public final class StandardAnswerTable {
    private StandardAnswerTable() {}

    public static List<List<String>> of(List<StandardAnswer> answers) {
        return Stream.concat(Stream.of(AnswerCells.headers()), answers.stream().map(AnswerCells::row))
                .toList();
    }
}
