package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of one candidate, filled in always the same order. */
final class FeatureRow {
    private static final int ROOM = 128;

    private float[] values = new float[ROOM];
    private final boolean named;
    private final List<String> names = new ArrayList<>();
    private int count;

    /** @param named whether the names are kept: making them takes longer than the values do */
    FeatureRow(boolean named) {
        this.named = named;
    }

    void add(String name, double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        if (named) {
            names.add(name);
        }
        values[count++] = (float) value;
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    /** A feature of its own for each constant. */
    void add(String name, Enum<?> each, double value) {
        add(named ? name + " " + each : name, value);
    }

    float[] values() {
        return Arrays.copyOf(values, count);
    }

    List<String> names() {
        return names;
    }
}
