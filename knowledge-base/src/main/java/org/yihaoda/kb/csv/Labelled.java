package org.yihaoda.kb.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value that files write by its Chinese name. */
public interface Labelled {
    String label();

    static <T extends Labelled> Optional<T> of(T[] values, String label) {
        return Arrays.stream(values).filter(each -> each.label().equals(label)).findFirst();
    }

    static String all(Labelled[] values) {
        return Arrays.stream(values).map(Labelled::label).collect(Collectors.joining("、"));
    }
}
