package org.yihaoda.kb.memo;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A function that remembers what it came to, for what does not change and is asked for again and again, such as a document's
 * title. Never of what citizens write: that must stay in no memory.
 */
public final class Remembered<K, V> {
    private final int most;
    private final Function<K, V> function;
    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();

    /**
     * @param most results; with more all are forgotten, which costs less than to know which one was needed last
     * @param function with the same result for the same value each time
     */
    public Remembered(int most, Function<K, V> function) {
        this.most = most;
        this.function = function;
    }

    public V of(K value) {
        V remembered = known.get(value);
        if (remembered != null) {
            return remembered;
        }
        V result = function.apply(value);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(value, result);
        return result;
    }
}
