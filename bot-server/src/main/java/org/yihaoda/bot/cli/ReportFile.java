package org.yihaoda.bot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.report.ReportPage;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.kb.store.Database;

/** Where an import's report goes, checked before the import begins: it would be a pity to find out hours later. */
record ReportFile(Path file) {
    static ReportFile at(Path named) {
        Path file = named.toAbsolutePath().normalize();
        @Nullable Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new CommandFailure("--report names a folder: was " + named + "; name a file, such as report.html");
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "there is no folder " + folder + " for the report: make it, or name another file with --report");
        }
        if (!Files.isWritable(folder)) {
            throw new CommandFailure("the report cannot be written in " + folder
                    + ": permit it, or name a file in another folder with --report");
        }
        return new ReportFile(file);
    }

    void write(ImportReport report, List<Path> sources, Database database) {
        try {
            new ReportPage(report, sources, database, LocalDateTime.now(QuestionForm.ZONE)).save(file);
        } catch (IOException e) {
            throw new CommandFailure("the documents are imported, but the report " + file + " cannot be written (" + e
                    + "): make room or name another file, and run again");
        }
    }
}
