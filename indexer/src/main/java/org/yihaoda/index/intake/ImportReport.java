package org.yihaoda.index.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.store.Json;
import org.yihaoda.kb.store.SourceItems;

/**
 * What an import came to, file by file.
 *
 * @param run the number of the import
 * @param files each file, or part of one, with what it came to
 * @param kept why documents whose files are gone were not withdrawn
 * @param index what was done to the index; null when another process applies the changes
 */
public record ImportReport(
        long run,
        List<FileOutcome> files,
        List<String> kept,
        @Nullable SyncReport index) {
    public record FileOutcome(String file, Outcome outcome) {}

    public ImportReport {
        files = List.copyOf(files);
        kept = List.copyOf(kept);
    }

    /** The same, with what was done to the index afterwards. */
    public ImportReport with(@Nullable SyncReport index) {
        return new ImportReport(run, files, kept, index);
    }

    /** What an item that is remembered came to. */
    public static Outcome outcome(SourceItems.Item item) {
        return Json.read(item.outcome(), new TypeReference<Outcome>() {});
    }

    /** How many files ended in each kind of outcome, by its simple name. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.outcome().getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    public boolean readNothing() {
        return files.stream()
                .map(FileOutcome::outcome)
                .noneMatch(each ->
                        each instanceof Outcome.Read || each instanceof Outcome.Stub || each instanceof Outcome.Listed);
    }
}
