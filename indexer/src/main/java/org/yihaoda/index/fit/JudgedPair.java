package org.yihaoda.index.fit;

import org.yihaoda.index.match.QuestionText;

/** Two questions, and whether they ask the same. */
public record JudgedPair(QuestionText one, QuestionText other, boolean same) {}
