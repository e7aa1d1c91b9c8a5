package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.sync.SyncReport;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** An import with its progress on the terminal. */
final class Importing {
    private Importing() {}

    static ImportReport run(List<Path> sources, Knowledge knowledge, RegionTree regions) {
        return run(sources, knowledge, regions, ImportSources.Options.STANDARD);
    }

    static ImportReport run(
            List<Path> sources, Knowledge knowledge, RegionTree regions, ImportSources.Options options) {
        ProgressBar bar = new ProgressBar();
        DocumentReader reader = new DocumentReader(new RegionNames(regions));
        ImportReport report = new ImportSources(reader, knowledge.database(), knowledge.follower(), options)
                .run(sources, new ReadingProgress(bar));
        bar.end();
        return report;
    }

    /** Builds the index anew beside the live one; null when another process is writing it. */
    static @Nullable SyncReport rebuild(Knowledge knowledge) {
        ProgressBar bar = new ProgressBar();
        @Nullable
        SyncReport report =
                knowledge.follower().rebuild(new ReadingProgress(bar)).orElse(null);
        bar.end();
        return report;
    }
}
