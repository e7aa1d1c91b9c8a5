package org.yihaoda.index.corpus;

/**
 * A passage that was found.
 *
 * @param score what orders the results: cosine, coverage and BM25, weighed
 * @param bm25 the words' score; 0 when no word matched
 * @param cosine the vectors' similarity, −1 to 1
 * @param coverage the share of the question's words, by how rare they are, that the passage or its titles contain; 0 to 1
 */
public record PassageHit(StoredPassage passage, double score, double bm25, double cosine, double coverage) {}
