package org.yihaoda.index.intake;

import java.io.IOException;
import java.util.Optional;
import org.yihaoda.index.source.export.ExportFile;

/** Exports of which no row can be read: empty files, and rows without end. */
final class FaultyExport implements FileImport {
    @Override
    public boolean takes(Incoming file) throws IOException {
        return ExportFile.reads(file.ending()) && fault(file).isPresent();
    }

    private static Optional<String> fault(Incoming file) throws IOException {
        return ExportFile.fault(file.path(), file.ending());
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        run.tell(file.name(), "", new Outcome.Failed(fault(file).orElse("")));
    }
}
