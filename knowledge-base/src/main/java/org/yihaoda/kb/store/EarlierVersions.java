package org.yihaoda.kb.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.policy.PolicyDocument;

/** versions/ID/0001.json …: every state in which a document was published before its present one. */
final class EarlierVersions implements ArchivePart {
    static final String FOLDER = "versions";
    private static final Pattern NAME = Pattern.compile(FOLDER + "/(?<id>[^/]+)/(?<version>\\d{4,9})\\.json");
    private static final int FETCHED = 100;

    private record Version(int number, PolicyDocument document) {}

    /** Four digits at least, so that the names' order is the versions'. */
    static String name(String id, int version) {
        return String.format(Locale.ROOT, "%s/%s/%04d.json", FOLDER, id, version);
    }

    /** The names of a document's earlier versions, the first one first. */
    static List<String> names(ArchiveReader archive, String id) {
        return archive.names(FOLDER + "/" + id);
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("select count(*) from document_version v join document d on d.id = v.document_id "
                        + "where v.version < d.version")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        handle.createQuery("""
                select v.version, v.content from document_version v join document d on d.id = v.document_id
                where v.version < d.version order by v.document_id collate "C", v.version
                """)
                .setFetchSize(FETCHED)
                .map((row, context) ->
                        new Version(row.getInt("version"), DocumentRow.document(row.getString("content"))))
                .forEach(each -> writer.add(name(each.document().id(), each.number()), each.document()));
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw archive.broken(name, "it is not named versions/ID/0001.json");
        }
        String id = parts.group("id");
        archive.checked(name, id, archive.document(name));
        int version = Integer.parseInt(parts.group("version"));
        if (version < 1 || version > 1 && !archive.holds(name(id, version - 1))) {
            throw archive.broken(name, "the version before it is missing");
        }
        if (!archive.holds(PublishedDocuments.name(id)) && !archive.holds(WithdrawnDocuments.name(id))) {
            throw archive.broken(name, "the document itself is missing");
        }
    }

    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        return false;
    }

    /** They are published with their document. */
    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        return Optional.empty();
    }
}
