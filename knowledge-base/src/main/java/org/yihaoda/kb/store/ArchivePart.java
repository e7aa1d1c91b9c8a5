package org.yihaoda.kb.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** One folder of an archive: how it is written, what must hold of its entries, and how they are published. */
interface ArchivePart {
    /** The folder's name without a slash. */
    String folder();

    /** How many entries there are to write. */
    long count(Handle handle);

    /** Adds the entries in the order of their names, without ever holding all of them. */
    void write(Handle handle, ArchiveWriter writer);

    /** Throws the archive's {@link ArchiveReader#broken} when the entry could not be published. */
    void check(ArchiveReader archive, String name);

    /** Whether the entry's document is held in another state, which publishing it would replace. */
    boolean replaces(Handle handle, ArchiveReader archive, String name);

    /** Publishes the entry within the handle's transaction; empty when another part does so. */
    Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name);
}
