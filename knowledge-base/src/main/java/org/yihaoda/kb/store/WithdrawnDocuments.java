package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;

/** withdrawn/ID.json: the documents that were taken out of search and answers, with the reason. */
final class WithdrawnDocuments implements ArchivePart {
    static final String FOLDER = "withdrawn";
    private static final int FETCHED = 100;

    /**
     * A document as it was when it was withdrawn.
     *
     * @param reason why, in the editor's words
     */
    record Withdrawn(@Nullable String reason, PolicyDocument document) {}

    static String name(String id) {
        return FOLDER + "/" + id + ".json";
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("select count(*) from document where withdrawn_at is not null")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        handle.createQuery("""
                select withdrawn_why, content from document where withdrawn_at is not null order by id collate "C"
                """)
                .setFetchSize(FETCHED)
                .map((row, context) ->
                        new Withdrawn(row.getString("withdrawn_why"), DocumentRow.document(row.getString("content"))))
                .forEach(withdrawn -> writer.add(name(withdrawn.document().id()), withdrawn));
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        String id = name.substring(FOLDER.length() + 1).replaceFirst("\\.json$", "");
        archive.checked(name, id, read(archive, name).document());
        if (archive.holds(PublishedDocuments.name(id))) {
            throw archive.broken(name, "the document is also among those published");
        }
    }

    private static Withdrawn read(ArchiveReader archive, String name) {
        return archive.read(name, new TypeReference<Withdrawn>() {});
    }

    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        return new Bringing(handle, archive).replaces(read(archive, name));
    }

    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        return Optional.of(new Bringing(handle, archive).bring(read(archive, name)));
    }
}
