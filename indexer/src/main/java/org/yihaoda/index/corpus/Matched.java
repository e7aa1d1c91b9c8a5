package org.yihaoda.index.corpus;

import java.util.Map;

/**
 * The entry of a document that matches, with its columns.
 *
 * @param day of signing or publishing as days since 1970; {@link #NO_DAY} without one
 * @param values of each facet, of validity the state on the day that is asked for
 */
record Matched(int entry, String id, float score, long day, Map<Facet, String> values) {
    static final long NO_DAY = Long.MIN_VALUE;
}
