package org.yihaoda.index.bench.retrieval;

import java.lang.management.ManagementFactory;

/** What this process holds once garbage has been collected. */
final class Heap {
    private Heap() {}

    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
