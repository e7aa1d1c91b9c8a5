package org.yihaoda.index.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.formats.SourceReaders;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.directory.DirectoryReader;
import org.yihaoda.kb.guide.ServiceGuideReader;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Guides;
import org.yihaoda.kb.store.SourceItems;
import org.yihaoda.kb.store.StandardAnswers;
import org.yihaoda.kb.store.Units;

/**
 * Imports files: reads each that changed, publishes what it holds, withdraws what is gone, then lets the index follow. An
 * operator's import is trusted and published at once. It can be interrupted at any file: what was published stays, the
 * index keeps its last commit, and running it again goes on where it stopped.
 */
public final class ImportSources {
    /** Hears of the progress, file by file and then document by document. */
    public interface Listener extends CorpusFollower.Listener {
        /** A file, or a part of one, came to an outcome; {@code done} of {@code total} files are finished. */
        void read(int done, int total, ImportReport.FileOutcome file);
    }

    /**
     * What an operator may decide.
     *
     * @param mapping how the columns of exports are named
     * @param allowRemovals whether a source may lose most of its files, and their documents with them
     */
    public record Options(ExportMapping mapping, boolean allowRemovals) {
        public static final Options STANDARD = new Options(ExportMapping.STANDARD, false);
    }

    private final Database database;
    private final @Nullable CorpusFollower follower;
    private final Options options;
    private final SourceWalk walk;

    public ImportSources(DocumentReader documents, Database database, CorpusFollower follower) {
        this(documents, database, follower, Options.STANDARD);
    }

    /** @param follower null when nothing is to be searched, as in an evaluation of what the documents say */
    public ImportSources(
            DocumentReader documents, Database database, @Nullable CorpusFollower follower, Options options) {
        this.database = database;
        this.follower = follower;
        this.options = options;
        RegionTree regions = RegionTree.standard();
        this.walk = new SourceWalk(walking -> List.of(
                new ArchiveImport(walking),
                new GuideImport(new ServiceGuideReader(regions), new Guides(database)),
                new StandardAnswerImport(new StandardAnswerReader(regions), new StandardAnswers(database)),
                new ExportImport(options.mapping(), documents),
                new FaultyExport(),
                new DirectoryImport(new DirectoryReader(regions), new Units(database)),
                new DocumentImport(new SourceReaders(), documents)));
    }

    public ImportReport run(List<Path> sources, Listener listener) {
        List<Path> files = SourceFiles.under(sources);
        Telling telling = new Telling(listener, files.size());
        SourceItems items = new SourceItems(database);
        ImportRun run = new ImportRun(items, new Documents(database), telling::tell);
        for (Path file : files) {
            walk.take(file, SourceWalk.root(file, sources), run);
            telling.done++;
        }
        run.noteUnchanged();
        List<String> kept = new Removals(items, run, options.allowRemovals(), walk).of(sources);
        @Nullable
        SyncReport index = follower == null ? null : follower.catchUp(listener).orElse(null);
        return new ImportReport(run.number(), telling.outcomes, kept, index);
    }

    /** Collects what is told, and passes it on with the count of files done. */
    private static final class Telling {
        private final Listener listener;
        private final int total;
        private final List<ImportReport.FileOutcome> outcomes = new ArrayList<>();
        private int done;

        Telling(Listener listener, int total) {
            this.listener = listener;
            this.total = total;
        }

        void tell(ImportReport.FileOutcome outcome) {
            outcomes.add(outcome);
            listener.read(Math.min(done + 1, total), total, outcome);
        }
    }
}
