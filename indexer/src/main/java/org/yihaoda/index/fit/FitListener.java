package org.yihaoda.index.fit;

/** Hears how far a fitting is. */
public interface FitListener {
    void learned(int done, int total);
}
