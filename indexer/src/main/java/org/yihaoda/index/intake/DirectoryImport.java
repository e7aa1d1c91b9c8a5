package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.yihaoda.kb.directory.DirectoryReader;
import org.yihaoda.kb.directory.DirectoryReading;
import org.yihaoda.kb.store.Units;

/** Lists of units with their telephones, as a spreadsheet saves them; every other CSV that is no export ends here too. */
final class DirectoryImport implements FileImport {
    private static final long LARGEST = 32L << 20;

    private final DirectoryReader reader;
    private final Units units;

    DirectoryImport(DirectoryReader reader, Units units) {
        this.reader = reader;
        this.units = units;
    }

    @Override
    public boolean takes(Incoming file) {
        return file.ending().equals("csv");
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        if (Files.size(file.path()) > LARGEST) {
            run.tell(file.name(), "", new Outcome.Failed("larger than 32 MiB: no list of units is; check what it is"));
            return;
        }
        DirectoryReading reading = reader.read(Files.readAllBytes(file.path()));
        List<String> problems = reading.problems().stream()
                .map(each -> each.row() + "：" + each.column() + "“" + each.value() + "”：" + each.remedy())
                .toList();
        if (reading.entries().isEmpty()) {
            run.tell(file.name(), "", new Outcome.Skipped("no list of units was read: " + String.join("; ", problems)));
            return;
        }
        int changed = (int) units.publish(reading.entries(), file.name());
        run.tell(file.name(), "", new Outcome.Listed("通讯录", reading.entries().size(), changed, problems));
    }
}
