package org.yihaoda.kb.directory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a directory file. A cell that is empty or says 无 counts as absent. */
record DirectoryRow(int number, List<String> headers, List<String> cells) {

    @Nullable
    String get(DirectoryColumn column) {
        int at = headers.indexOf(column.header());
        if (at < 0 || at >= cells.size()) {
            return null;
        }
        String cell = cells.get(at).strip();
        return cell.isEmpty() || cell.equals("无") ? null : cell;
    }

    /** A cell that holds several words: 区教育局、清河教育局. */
    List<String> list(DirectoryColumn column) {
        String cell = get(column);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("[、，,；;|/\\n]", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    RowProblem problem(DirectoryColumn column, String remedy) {
        String value = get(column);
        return new RowProblem(number, column.header(), value == null ? "" : value, remedy);
    }
}
