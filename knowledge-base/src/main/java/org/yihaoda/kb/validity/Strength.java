package org.yihaoda.kb.validity;

/** The kinds of evidence in the order in which they are believed, strongest first (PD-12). */
public enum Strength {
    /** A decision to repeal, amend, suspend or clean up, by the organ that issued the document or one above it. */
    ACT,
    /** A sentence in a newer document: …同时废止, or a newer version of the document itself. */
    NEWER_DOCUMENT,
    /** The document's own words. */
    OWN_TEXT,
    /** 有效性, 实施日期, 失效日期 on the page. */
    PAGE_LABEL,
    /** 【已失效】 in the title. */
    TITLE_MARK,
    /** What follows from the kind of document when nothing is said. */
    DEFAULT;

    /** Whether it settles the matter by itself; what is weaker only reports, and reports must agree. */
    boolean settles() {
        return this == ACT || this == NEWER_DOCUMENT;
    }
}
