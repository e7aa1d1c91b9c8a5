package org.yihaoda.bot.compose;

/** Leaves out what some models think aloud before they answer: <think>…</think>. */
final class Thoughts {
    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private final StringBuilder pending = new StringBuilder();
    private boolean thinking;
    private boolean answering;

    /** Of the words so far those that are the answer's and have not been returned yet. */
    String without(String words) {
        if (answering) {
            return words;
        }
        pending.append(words);
        if (!thinking) {
            String begun = pending.toString().stripLeading();
            if (OPEN.startsWith(begun)) {
                return "";
            }
            if (!begun.startsWith(OPEN)) {
                return answer(0);
            }
            thinking = true;
        }
        int close = pending.indexOf(CLOSE);
        return close < 0 ? "" : answer(close + CLOSE.length());
    }

    private String answer(int from) {
        answering = true;
        String answer = pending.substring(from);
        pending.setLength(0);
        return answer;
    }
}
