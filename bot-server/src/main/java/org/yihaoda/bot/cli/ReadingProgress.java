package org.yihaoda.bot.cli;

import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;

/** Shows how far an import is. */
record ReadingProgress(ProgressBar bar) implements ImportSources.Listener {
    @Override
    public void read(int done, int total, ImportReport.FileOutcome file) {
        bar.show("读取 reading ", done, total);
    }

    @Override
    public void indexed(int done, int total) {
        bar.show("索引 indexing", done, total);
    }
}
