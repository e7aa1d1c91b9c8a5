package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.directory.Directory;
import org.yihaoda.kb.directory.DirectoryEntry;
import org.yihaoda.kb.directory.SpecialLines;
import org.yihaoda.kb.directory.UnitDocument;
import org.yihaoda.kb.region.RegionTree;

/** The units with their telephones (KB-02 通讯录); a file that is imported again replaces the units of its names. */
public final class Units {
    private final Jdbi jdbi;

    public Units(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Stores all of them or none, and publishes each as a document, so that it is found and cited.
     *
     * @return how many of the documents are new or changed
     */
    public long publish(List<DirectoryEntry> entries, String sourceName) {
        return jdbi.inTransaction(handle -> {
            store(handle, entries);
            return entries.stream()
                    .map(entry -> Documents.publish(handle, UnitDocument.of(entry, sourceName)))
                    .filter(change -> change != Documents.Change.UNCHANGED)
                    .count();
        });
    }

    static void store(Handle handle, List<DirectoryEntry> entries) {
        for (DirectoryEntry entry : entries) {
            handle.createUpdate("""
                    insert into unit (name, region_code, content) values (:name, :region, :content::jsonb)
                    on conflict (name, region_code) do update set content = excluded.content
                    """)
                    .bind("name", entry.unit().name())
                    .bind("region", entry.unit().regionCode())
                    .bind("content", Json.write(entry))
                    .execute();
        }
    }

    /** All units held, by region and name. */
    static List<DirectoryEntry> all(Handle handle) {
        return handle.createQuery("select content from unit order by region_code, name collate \"C\"")
                .map((row, context) -> Json.read(row.getString("content"), new TypeReference<DirectoryEntry>() {}))
                .list();
    }

    /** All units held, with the special lines. */
    public Directory directory(RegionTree regions) {
        List<DirectoryEntry> entries = jdbi.withHandle(Units::all);
        return new Directory(entries, SpecialLines.standard(), regions);
    }
}
