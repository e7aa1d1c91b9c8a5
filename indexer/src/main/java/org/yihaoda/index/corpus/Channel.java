package org.yihaoda.index.corpus;

/** A way of finding passages. Each gives its best 1 and its last 0, so that they can be added up. */
public enum Channel {
    /** The nearness of vectors, the question's moved by the adapter. */
    MEANING,
    /** BM25 over HanLP's words with what the lexicon adds; titles and headings count a little more. */
    WORDS,
    /** BM25 over pairs of characters. */
    BIGRAMS,
    /** BM25 over pairs of characters of the whole document; a law has none, being about too much. */
    DOCUMENT,
    /** How much of all that was found lies in the same document. */
    SHARE,
    /** 1 for a passage of a document that the question names by its 发文字号 or title. */
    LOOKUP
}
