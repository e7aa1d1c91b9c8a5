package org.yihaoda.index.text;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands {@link Segmenter}'s words to Lucene: exact offsets, and words that begin together share a position. */
final class WordTokenizer extends Tokenizer {
    private static final int BUFFER = 4096;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Segmenter segmenter;
    private Iterator<Words.Word> words = List.<Words.Word>of().iterator();
    private boolean read;
    private int lastStart;
    private int length;

    WordTokenizer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!read) {
            String text = readAll();
            length = text.length();
            words = segmenter.words(text).iterator();
            lastStart = -1;
            read = true;
        }
        clearAttributes();
        if (!words.hasNext()) {
            return false;
        }
        Words.Word word = words.next();
        term.append(word.text());
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        position.setPositionIncrement(word.start() == lastStart ? 0 : 1);
        lastStart = word.start();
        return true;
    }

    private String readAll() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = input.read(buffer); n > 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        read = false;
    }
}
