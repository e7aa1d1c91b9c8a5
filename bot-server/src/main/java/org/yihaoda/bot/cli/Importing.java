package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.util.List;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.PageReader;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** An import with its progress on the terminal. */
final class Importing {
    private Importing() {}

    static ImportReport run(List<Path> sources, Knowledge knowledge, RegionTree regions) {
        ProgressBar bar = new ProgressBar();
        PageReader reader = new PageReader(new RegionNames(regions));
        ImportReport report =
                new ImportSources(reader, knowledge.database(), knowledge.follower()).run(sources, new Showing(bar));
        bar.end();
        return report;
    }

    private record Showing(ProgressBar bar) implements ImportSources.Listener {
        @Override
        public void read(int done, int total, ImportReport.FileOutcome file) {
            bar.show("读取 reading ", done, total);
        }

        @Override
        public void indexed(int done, int total) {
            bar.show("索引 indexing", done, total);
        }
    }
}
