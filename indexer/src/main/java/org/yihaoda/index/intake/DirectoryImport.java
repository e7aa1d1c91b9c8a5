package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yihaoda.kb.directory.DirectoryReader;
import org.yihaoda.kb.directory.DirectoryReading;
import org.yihaoda.kb.store.Units;

/** Lists of units with their telephones, as a spreadsheet saves them. */
final class DirectoryImport implements FileImport {
    private final DirectoryReader reader;
    private final Units units;

    DirectoryImport(DirectoryReader reader, Units units) {
        this.reader = reader;
        this.units = units;
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv");
    }

    @Override
    public Outcome take(Path file) throws IOException {
        DirectoryReading reading = reader.read(Files.readAllBytes(file));
        List<String> problems = reading.problems().stream()
                .map(each -> each.row() + "：" + each.column() + "“" + each.value() + "”：" + each.remedy())
                .toList();
        if (reading.entries().isEmpty()) {
            return new Outcome.Skipped("no list of units was read: " + String.join("; ", problems));
        }
        units.store(reading.entries());
        return new Outcome.Listed(
                "通讯录", reading.entries().size(), reading.entries().size(), problems);
    }
}
