package org.yihaoda.index.corpus;

import java.util.Map;

/**
 * A passage that was found.
 *
 * @param score what orders the results of one search; it says nothing beside another search's
 * @param nearness how near the passage is by itself: cosine, coverage and BM25, weighed; comparable between searches
 * @param channels what each channel gave it, 0 to 1; absent where it did not find it
 * @param bm25 the words' score; 0 when no word matched
 * @param cosine the similarity of the vectors as the model makes them, −1 to 1; 0 without a model
 * @param coverage the share of the question's words, by how rare they are, that the passage or its titles contain; 0 to 1
 */
public record PassageHit(
        StoredPassage passage,
        double score,
        double nearness,
        Map<Channel, Double> channels,
        double bm25,
        double cosine,
        double coverage) {
    public PassageHit {
        channels = Map.copyOf(channels);
    }

    PassageHit withScore(double other) {
        return new PassageHit(passage, other, nearness, channels, bm25, cosine, coverage);
    }
}
