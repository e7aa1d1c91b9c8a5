package org.yihaoda.index.reader;

/** What parts two units of a text, the weakest first. */
enum Boundary {
    NONE,
    COMMA,
    SEMICOLON,
    SENTENCE,
    LINE;

    boolean endsSentence() {
        return this == SENTENCE || this == LINE;
    }
}
