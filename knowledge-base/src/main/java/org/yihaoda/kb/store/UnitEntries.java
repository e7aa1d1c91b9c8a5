package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.directory.DirectoryEntry;

/** units/units.json: the directory of units, in one list. */
final class UnitEntries implements ArchivePart {
    private static final String FOLDER = "units";
    private static final String NAME = FOLDER + "/units.json";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return Units.all(handle).isEmpty() ? 0 : 1;
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        List<DirectoryEntry> entries = Units.all(handle);
        if (!entries.isEmpty()) {
            writer.add(NAME, entries);
        }
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        if (!name.equals(NAME)) {
            throw archive.broken(name, "no file of this folder; there is only " + NAME);
        }
        read(archive);
    }

    private static List<DirectoryEntry> read(ArchiveReader archive) {
        return archive.read(NAME, new TypeReference<List<DirectoryEntry>>() {});
    }

    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        return false;
    }

    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        Units.store(handle, read(archive));
        return Optional.empty();
    }
}
