package org.yihaoda.index.corpus;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Writes vectors in one byte for each dimension beside the exact ones: neighbours are found by the bytes, faster, and what
 * was found is looked at by the exact ones. What it costs in recall is in docs/adr/0006.
 */
final class PassageCodec extends Lucene104Codec {
    private static final int NEIGHBOURS = 16;
    private static final int BREADTH = 100;

    private final KnnVectorsFormat vectors =
            new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.SEVEN_BIT, NEIGHBOURS, BREADTH);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }
}
