package org.yihaoda.kb.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.policy.PolicyDocument;

/** documents/ID.json: the documents as they are published now. */
final class PublishedDocuments implements ArchivePart {
    static final String FOLDER = "documents";
    private static final int FETCHED = 100;

    static String name(String id) {
        return FOLDER + "/" + id + ".json";
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("select count(*) from document where withdrawn_at is null")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        handle.createQuery("select content from document where withdrawn_at is null order by id collate \"C\"")
                .setFetchSize(FETCHED)
                .map((row, context) -> DocumentRow.document(row.getString("content")))
                .forEach(document -> writer.add(name(document.id()), document));
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        PolicyDocument document = archive.document(name);
        archive.checked(name, id(name), document);
    }

    private static String id(String name) {
        return name.substring(FOLDER.length() + 1).replaceFirst("\\.json$", "");
    }

    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        return new Bringing(handle, archive).replaces(archive.document(name));
    }

    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        return Optional.of(new Bringing(handle, archive).bring(archive.document(name)));
    }
}
