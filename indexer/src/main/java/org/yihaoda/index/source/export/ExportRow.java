package org.yihaoda.index.source.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of an export. */
public sealed interface ExportRow {
    /** Its place in the file: the line's number, or the row's, from 1. */
    long position();

    /**
     * A row with its values by column; a list in a JSON value has several.
     *
     * @param columns all columns that the row has
     * @param values empty and missing values are left out
     */
    record Values(long position, Set<String> columns, Map<String, List<String>> values) implements ExportRow {
        public Values {
            columns = Set.copyOf(columns);
            values = Map.copyOf(values);
        }
    }

    /** A row that cannot be parsed; the rest of the file is read on where that is possible. */
    record Broken(long position, String reason) implements ExportRow {}
}
