package org.yihaoda.index.source.layout;

/**
 * A part in reading order.
 *
 * @param margins of the column in which it stands
 * @param page counted from 0
 * @param column counts the columns of the whole document, since lines of two columns are no neighbours
 */
record Placed(Part part, Margins margins, int page, int column) {}
