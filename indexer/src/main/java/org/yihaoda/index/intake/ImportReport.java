package org.yihaoda.index.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.sync.SyncReport;

/**
 * What an import came to, file by file.
 *
 * @param index what was done to the index; null when another process applies the changes
 */
public record ImportReport(
        List<FileOutcome> files, @Nullable SyncReport index) {
    public record FileOutcome(String file, Outcome outcome) {}

    public ImportReport {
        files = List.copyOf(files);
    }

    /** How many files ended in each kind of outcome, by its simple name. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.outcome().getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    public boolean readNothing() {
        return files.stream()
                .noneMatch(file -> file.outcome() instanceof Outcome.Read || file.outcome() instanceof Outcome.Listed);
    }
}
