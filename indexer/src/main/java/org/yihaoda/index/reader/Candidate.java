package org.yihaoda.index.reader;

/**
 * Words that may be the answer.
 *
 * @param firstUnit the unit they begin in, {@code lastUnit} the one they end in
 * @param cutBefore whether they begin inside of it, {@code cutAfter} whether they end before its end
 */
record Candidate(ReadText text, int start, int end, int firstUnit, int lastUnit, boolean cutBefore, boolean cutAfter) {
    int length() {
        return end - start;
    }

    Unit first() {
        return text.units().get(firstUnit);
    }

    Unit last() {
        return text.units().get(lastUnit);
    }

    boolean isAllowed() {
        return text.cautions().allow(start, end, firstUnit, lastUnit);
    }
}
