package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.PageReader;
import org.yihaoda.index.policy.PageReading;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;

/**
 * Imports saved pages: reads each file, publishes its document, then lets the index follow. An operator's import is trusted
 * and published at once. It can be interrupted at any file: documents published so far stay, the index keeps its last
 * commit, and running it again goes on where it stopped, since unchanged documents are left as they are.
 */
public final class ImportSources {
    private static final Set<String> PAGES = Set.of("html", "htm", "shtml", "xhtml");
    private static final long LARGEST = 32L * 1024 * 1024;

    /** Hears of the progress, file by file and then document by document. */
    public interface Listener extends CorpusFollower.Listener {
        void read(int done, int total, ImportReport.FileOutcome file);
    }

    private final PageReader reader;
    private final Documents documents;
    private final CorpusFollower follower;

    public ImportSources(PageReader reader, Documents documents, CorpusFollower follower) {
        this.reader = reader;
        this.documents = documents;
        this.follower = follower;
    }

    public ImportReport run(List<Path> sources, Listener listener) {
        List<Path> files = SourceFiles.under(sources);
        Map<String, String> seen = new HashMap<>();
        List<ImportReport.FileOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            ImportReport.FileOutcome outcome = new ImportReport.FileOutcome(file.toString(), read(file, seen));
            outcomes.add(outcome);
            listener.read(outcomes.size(), files.size(), outcome);
        }
        @Nullable SyncReport index = follower.catchUp(listener).orElse(null);
        return new ImportReport(outcomes, index);
    }

    private Outcome read(Path file, Map<String, String> seen) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!PAGES.contains(ending)) {
            return new Outcome.Skipped("." + ending + " files are not read; saved pages end in .html, .htm or .shtml");
        }
        try {
            if (Files.size(file) > LARGEST) {
                return new Outcome.Failed("larger than 32 MiB: no page is; check what was saved");
            }
            return switch (reader.read(Files.readAllBytes(file), file.toString())) {
                case PageReading.Document(PolicyDocument document) -> publish(document, file, seen);
                case PageReading.Damaged(var health) -> new Outcome.Damaged(health.signs(), health.evidence());
                case PageReading.Unreadable(String reason) -> new Outcome.Failed(reason);
            };
        } catch (IOException e) {
            return new Outcome.Failed("cannot be opened (" + e + "): check its permissions");
        }
    }

    private Outcome publish(PolicyDocument document, Path file, Map<String, String> seen) {
        @Nullable String first = seen.putIfAbsent(document.id(), file.toString());
        if (first != null) {
            return new Outcome.Duplicate(first);
        }
        Documents.Change change = documents.publish(document);
        return new Outcome.Read(
                document.id(), document.title(), document.clauses().size(), change);
    }
}
