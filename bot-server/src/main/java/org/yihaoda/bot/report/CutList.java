package org.yihaoda.bot.report;

import java.util.ArrayList;
import java.util.List;

/** The first of many things, and how many there were: a report may tell of more than memory, or a reader, can hold. */
final class CutList<T> {
    private final int most;
    private final List<T> first = new ArrayList<>();
    private int all;

    CutList(int most) {
        this.most = most;
    }

    void add(T each) {
        all++;
        if (first.size() < most) {
            first.add(each);
        }
    }

    List<T> first() {
        return List.copyOf(first);
    }

    int all() {
        return all;
    }

    int leftOut() {
        return all - first.size();
    }
}
