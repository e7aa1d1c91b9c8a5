package org.yihaoda.index.reader;

/**
 * A sentence and how likely the answer is near it.
 *
 * @param place in its text, from 0
 * @param coverage how much of the question it holds
 * @param promise the same with what stands before it and above it, and how near its passage is
 * @param rank among all sentences by promise, from 0
 */
record ReadSentence(ReadText text, int place, Held held, double coverage, double promise, int rank) {}
