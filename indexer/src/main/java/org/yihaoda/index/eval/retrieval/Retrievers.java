package org.yihaoda.index.eval.retrieval;

/** The names that the baselines' results are given under. */
final class Retrievers {
    static final String BIGRAM = "bigramBm25";
    static final String HANLP = "hanlpBm25";
    static final String SMARTCN = "smartcnBm25";
    static final String DENSE = "dense";
    static final String FUSED = "rrf";

    private Retrievers() {}
}
