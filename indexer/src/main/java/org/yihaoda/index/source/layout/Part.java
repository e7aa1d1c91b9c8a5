package org.yihaoda.index.source.layout;

/** What a page is made of: lines of text and tables. */
sealed interface Part permits TextLine, RuledTable {
    double left();

    double right();

    /** Its place down the page. */
    double at();
}
