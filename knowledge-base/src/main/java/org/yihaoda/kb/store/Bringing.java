package org.yihaoda.kb.store;

import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Archive.Brought;

/** Brings one document of an archive to the state that it has there, by the same steps as editors did. */
final class Bringing {
    private final Handle handle;
    private final ArchiveReader archive;

    Bringing(Handle handle, ArchiveReader archive) {
        this.handle = handle;
        this.archive = archive;
    }

    private record Held(
            String hash, boolean withdrawn, @Nullable String why) {
        boolean isPublished(PolicyDocument document) {
            return !withdrawn && hash.equals(ContentHash.of(document));
        }

        boolean is(WithdrawnDocuments.Withdrawn other) {
            return withdrawn && Objects.equals(why, other.reason()) && hash.equals(ContentHash.of(other.document()));
        }
    }

    private Optional<Held> held(PolicyDocument document) {
        return handle.createQuery("""
                select content_hash, withdrawn_at is not null as withdrawn, withdrawn_why from document
                where id = :id for update
                """)
                .bind("id", document.id())
                .map((row, context) -> new Held(
                        row.getString("content_hash"), row.getBoolean("withdrawn"), row.getString("withdrawn_why")))
                .findOne();
    }

    boolean replaces(PolicyDocument document) {
        return held(document).filter(held -> !held.isPublished(document)).isPresent();
    }

    boolean replaces(WithdrawnDocuments.Withdrawn withdrawn) {
        return held(withdrawn.document()).filter(held -> !held.is(withdrawn)).isPresent();
    }

    Brought bring(PolicyDocument document) {
        if (held(document).isEmpty()) {
            history(document);
            return Brought.NEW;
        }
        return Documents.publish(handle, document) == Documents.Change.UNCHANGED ? Brought.UNCHANGED : Brought.CHANGED;
    }

    Brought bring(WithdrawnDocuments.Withdrawn withdrawn) {
        PolicyDocument document = withdrawn.document();
        Optional<Held> held = held(document);
        if (held.filter(each -> each.is(withdrawn)).isPresent()) {
            return Brought.UNCHANGED;
        }
        if (held.isEmpty()) {
            history(document);
        } else if (!held.get().hash().equals(ContentHash.of(document))) {
            Documents.publish(handle, document);
        }
        new Publishing(handle).withdraw(document.id(), withdrawn.reason());
        return held.isEmpty() ? Brought.NEW : Brought.CHANGED;
    }

    private void history(PolicyDocument document) {
        EarlierVersions.names(archive, document.id()).forEach(name -> version(archive.document(name)));
        version(document);
    }

    /** A version that is equal to the one before it came after a withdrawal. */
    private void version(PolicyDocument document) {
        if (Documents.publish(handle, document) == Documents.Change.UNCHANGED) {
            new Publishing(handle).withdraw(document.id(), null);
            Documents.publish(handle, document);
        }
    }
}
