package org.yihaoda.index.reader;

/**
 * The words between two marks, with the mark behind them.
 *
 * @param before what parts it from the one before
 * @param after and from the one behind
 * @param sentence which sentence of the text it stands in, from 0
 */
record Unit(int start, int end, Boundary before, Boundary after, int sentence) {}
