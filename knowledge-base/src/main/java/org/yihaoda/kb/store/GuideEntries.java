package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.guide.ServiceGuide;

/** guides/ID.json: the service guides; the document of each stands among the documents. */
final class GuideEntries implements ArchivePart {
    private static final String FOLDER = "guides";
    private static final int FETCHED = 100;

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("select count(*) from service_guide")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        handle.createQuery("select content from service_guide order by id collate \"C\"")
                .setFetchSize(FETCHED)
                .map((row, context) -> Json.read(row.getString("content"), new TypeReference<ServiceGuide>() {}))
                .forEach(guide -> writer.add(FOLDER + "/" + guide.id() + ".json", guide));
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        String id = read(archive, name).id();
        if (!name.equals(FOLDER + "/" + id + ".json") || !id.matches("[0-9a-f]{16}")) {
            throw archive.broken(name, "it holds the guide of id '" + id + "'");
        }
    }

    private static ServiceGuide read(ArchiveReader archive, String name) {
        return archive.read(name, new TypeReference<ServiceGuide>() {});
    }

    /** A guide is held in another state only when its document is, which is asked of that. */
    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        return false;
    }

    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        Guides.store(handle, read(archive, name));
        return Optional.empty();
    }
}
