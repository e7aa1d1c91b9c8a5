package org.yihaoda.index.eval.retrieval;

/**
 * How much of the judged data is used.
 *
 * @param subset every tenth question, with the articles that are relevant to it and every twentieth of the others
 * @param questions only the first so many questions of these
 */
public record Extent(boolean subset, int questions) {
    public static final Extent ALL = new Extent(false, Integer.MAX_VALUE);

    private static final int EACH_QUESTION = 10;
    private static final int EACH_ARTICLE = 20;

    public Extent {
        if (questions < 1) {
            throw new IllegalArgumentException("questions < 1: was " + questions);
        }
    }

    boolean takesQuestion(int place) {
        return !subset || place % EACH_QUESTION == 0;
    }

    boolean takesArticle(int place) {
        return !subset || place % EACH_ARTICLE == 0;
    }
}
