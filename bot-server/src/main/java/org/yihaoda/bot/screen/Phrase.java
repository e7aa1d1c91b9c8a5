package org.yihaoda.bot.screen;

import java.util.List;

/**
 * Words of a rule: pieces that follow one another in one sentence, each at most {@link #FARTHEST} characters behind the one
 * before. Where a sentence begins and ends stand ^ and $.
 *
 * @param written as editors wrote it, for the trace
 */
record Phrase(int id, String written, List<String> pieces) {
    static final int FARTHEST = 12;

    Phrase {
        pieces = List.copyOf(pieces);
    }

    String head() {
        return pieces.getFirst();
    }

    /** Whether it stands in the sentence with its head at this place. */
    boolean standsAt(String sentence, int place) {
        if (!sentence.startsWith(head(), place)) {
            return false;
        }
        int end = place + head().length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int next = sentence.indexOf(piece, end, Math.min(sentence.length(), end + FARTHEST + piece.length()));
            if (next < 0) {
                return false;
            }
            end = next + piece.length();
        }
        return true;
    }
}
