package org.yihaoda.index.source.layout;

import java.util.List;

/** A table whose cells are parted by drawn lines; a cell that spans rows or columns is repeated in each of them. */
record RuledTable(List<List<String>> rows, double left, double right, double at) implements Part {
    int columns() {
        return rows.getFirst().size();
    }
}
