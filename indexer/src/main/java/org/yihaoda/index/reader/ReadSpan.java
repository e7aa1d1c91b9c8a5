package org.yihaoda.index.reader;

/**
 * The words of a passage that answer. They are never without the negation, exception or condition that stands beside them in
 * their sentence, unless the question itself states that condition.
 *
 * @param passage its place in the list that was read, from 0
 * @param start offset in its text of the first character
 * @param end offset behind the last one
 * @param score how much of the answer these words are expected to be, about 0 to 1
 */
public record ReadSpan(int passage, int start, int end, double score) {
    public ReadSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words: start " + start + ", end " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
