package org.yihaoda.index.reader;

/** ROUGE-L, the F1 of the longest common subsequence, on characters without white space; 0 to 1. */
public final class RougeL {
    private final char[] answer;

    public RougeL(String answer) {
        this.answer = unspaced(answer).toCharArray();
    }

    private static String unspaced(String text) {
        StringBuilder unspaced = new StringBuilder(text.length());
        text.chars().filter(each -> !Letters.isSpace((char) each)).forEach(each -> unspaced.append((char) each));
        return unspaced.toString();
    }

    public double of(String words) {
        String given = unspaced(words);
        if (given.isEmpty() || answer.length == 0) {
            return 0;
        }
        int[] longest = new int[answer.length + 1];
        for (int i = 0; i < given.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= answer.length; j++) {
                int above = longest[j];
                longest[j] = answer[j - 1] == given.charAt(i) ? diagonal + 1 : Math.max(above, longest[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * longest[answer.length] / (given.length() + answer.length);
    }
}
