package org.yihaoda.index.source;

/** Where a value was found, in the order in which values are generally trusted. */
public enum Origin {
    /** A standard government meta tag: ArticleTitle, PubDate. */
    META_TAG,
    /** The portal's 索引号 table, or a labelled line of the page. */
    CATALOGUE,
    /** A column of an export. */
    EXPORT,
    /** The heading above the text: an h1, a Title-styled or largest line. */
    HEADING,
    /** The document's own title block: its title and number over the text. */
    TITLE_BLOCK,
    /** A sentence or the signature of the text. */
    TEXT,
    /** The 版记: the printer's note at the text's foot. */
    PRINTERS_NOTE,
    /** What the page calls itself in its title tag. */
    PAGE_TITLE,
    /** What the file's own properties say; authors seldom look at them. */
    FILE_PROPERTY,
    /** The file's name; names lie. */
    FILE_NAME
}
