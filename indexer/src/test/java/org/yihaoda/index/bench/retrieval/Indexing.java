package org.yihaoda.index.bench.retrieval;

/** Adds documents to an engine and counts the time that the engine took, not that in which they were made. */
final class Indexing {
    private static final int SHOWN = 10;

    private final Engine engine;
    private final int size;
    private int added;
    private long nanos;

    Indexing(Engine engine, int size) {
        this.engine = engine;
        this.size = size;
    }

    void add(MadeDocument document) {
        int earlier = added;
        added += document.passages().size();
        timed(() -> engine.add(document));
        if ((long) earlier * SHOWN / size < (long) added * SHOWN / size) {
            RetrievalBench.progress("%,d passages: %s has %,d, %.0f /s", size, engine.name(), added, perSecond());
        }
    }

    /** Passages a second, until they could be searched. */
    double finish() {
        timed(engine::finish);
        return perSecond();
    }

    private double perSecond() {
        return added * 1e9 / nanos;
    }

    private void timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - start;
    }
}
