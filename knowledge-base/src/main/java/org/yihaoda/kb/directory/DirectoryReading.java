package org.yihaoda.kb.directory;

import java.util.List;

/** What a directory file gave: the entries that can be used and everything an editor must mend. */
public record DirectoryReading(List<DirectoryEntry> entries, List<RowProblem> problems) {
    public DirectoryReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "读取单位" + entries.size() + "个，发现问题" + problems.size() + "处";
    }
}
