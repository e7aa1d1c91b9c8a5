package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of one candidate, filled in always the same order. */
final class FeatureRow {
    private static final int ROOM = 128;

    private float[] values = new float[ROOM];
    private final List<String> names = new ArrayList<>(ROOM);
    private int count;

    void add(String name, double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        names.add(name);
        values[count++] = (float) value;
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, count);
    }

    List<String> names() {
        return names;
    }
}
