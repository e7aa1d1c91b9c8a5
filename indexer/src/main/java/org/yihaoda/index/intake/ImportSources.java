package org.yihaoda.index.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.PageReader;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.directory.DirectoryReader;
import org.yihaoda.kb.guide.ServiceGuideReader;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Guides;
import org.yihaoda.kb.store.Units;

/**
 * Imports files: reads each, publishes what it holds, then lets the index follow. An operator's import is trusted and
 * published at once. It can be interrupted at any file: documents published so far stay, the index keeps its last commit,
 * and running it again goes on where it stopped, since unchanged documents are left as they are.
 */
public final class ImportSources {
    /** Hears of the progress, file by file and then document by document. */
    public interface Listener extends CorpusFollower.Listener {
        void read(int done, int total, ImportReport.FileOutcome file);
    }

    private final PageReader pages;
    private final Database database;
    private final CorpusFollower follower;
    private final RegionTree regions = RegionTree.standard();

    public ImportSources(PageReader pages, Database database, CorpusFollower follower) {
        this.pages = pages;
        this.database = database;
        this.follower = follower;
    }

    private List<FileImport> imports() {
        return List.of(
                new PageImport(pages, new Documents(database)),
                new GuideImport(new ServiceGuideReader(regions), new Guides(database)),
                new DirectoryImport(new DirectoryReader(regions), new Units(database)));
    }

    public ImportReport run(List<Path> sources, Listener listener) {
        List<Path> files = SourceFiles.under(sources);
        List<FileImport> imports = imports();
        List<ImportReport.FileOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            ImportReport.FileOutcome outcome = new ImportReport.FileOutcome(file.toString(), take(file, imports));
            outcomes.add(outcome);
            listener.read(outcomes.size(), files.size(), outcome);
        }
        @Nullable SyncReport index = follower.catchUp(listener).orElse(null);
        return new ImportReport(outcomes, index);
    }

    private static Outcome take(Path file, List<FileImport> imports) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<FileImport> fitting =
                imports.stream().filter(each -> each.endings().contains(ending)).findFirst();
        if (fitting.isEmpty()) {
            return new Outcome.Skipped(
                    "." + ending
                            + " files are not read; read are saved pages (.html, .htm, .shtml), service guides (.jsonl), units (.csv)");
        }
        try {
            return fitting.get().take(file);
        } catch (IOException | UncheckedIOException e) {
            return new Outcome.Failed("cannot be read (" + e + "): check its permissions and its encoding");
        }
    }
}
