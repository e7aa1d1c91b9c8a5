package org.yihaoda.kb.answer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a standard answer says.
 *
 * @param shortText 简答: the answer in a sentence or two
 * @param fullText 详答: what is to be known beside it, a paragraph a line; empty without
 * @param plainText 大白话: the same for who finds the official words hard; empty without
 */
public record AnswerText(String shortText, String fullText, String plainText) {
    /** The paragraphs that a citizen is told, in their order. */
    public List<String> paragraphs() {
        return Stream.of(shortText, fullText)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
