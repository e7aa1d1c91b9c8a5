package org.yihaoda.kb.directory;

/**
 * What is wrong in a row of a file that an office keeps, for its editor.
 *
 * @param row as a spreadsheet counts: 1 is the header, 0 the file as a whole
 * @param column the header of the column
 * @param value what stands there
 * @param remedy what to do, in Chinese
 */
public record RowProblem(int row, String column, String value, String remedy) {}
