package org.yihaoda.kb.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon file that cannot be taken; it holds every problem with its line, in Chinese, for the editor who wrote it. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with a line.
     *
     * @param line from 1, comments and empty lines counted
     */
    public record Problem(int line, String message) {
        @Override
        public String toString() {
            return "第" + line + "行：" + message;
        }
    }

    private final transient List<Problem> problems;

    LexiconException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
