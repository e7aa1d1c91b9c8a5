package org.yihaoda.index.eval.ranking;

/** Hears how far an evaluation of search is. */
public interface SearchListener {
    void indexed(int done, int total);

    void searched(int done, int total);
}
