package org.yihaoda.index.corpus;

/** By what found documents are counted and narrowed down. */
public enum Facet {
    /** The document's own region, as its code. */
    REGION,
    /** {@link org.yihaoda.kb.policy.DocumentKind} by name. */
    KIND,
    /** 发文机关 as documents give it. */
    ISSUER,
    /** The year of signing, else of publishing, else of the 发文字号. */
    YEAR,
    /** {@link org.yihaoda.kb.validity.ValidityState} by name, of the whole document on the day that is asked for. */
    VALIDITY;

    /** The value of documents that state none. */
    public static final String NONE = "none";

    /** The column that holds it; of validity all days, since the day is known only when asked. */
    String column() {
        return "facet." + name();
    }
}
