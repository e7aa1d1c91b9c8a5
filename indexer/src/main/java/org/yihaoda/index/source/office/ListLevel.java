package org.yihaoda.index.source.office;

/**
 * How a level of a list is numbered.
 *
 * @param format by the names of the file format: chineseCounting
 * @param text 第%1条, where %1 stands for the number of the outermost level
 * @param spaced whether a tab or a space follows
 * @param restartAfter the level, counted from 1, after which it starts anew; 0 for never
 * @param legal whether the numbers of outer levels are shown as 1, 2, 3
 */
record ListLevel(String format, String text, int start, boolean spaced, int restartAfter, boolean legal) {
    static final int MOST = 9;
}
