package org.yihaoda.index.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.kb.store.SourceItems;

/** What the files of a run are read for: an import that publishes them, or an inspection that only looks at them. */
interface Taking {
    /** Files that a page has as its attachments; they are no documents of their own. */
    Set<Path> attachments();

    /** What an earlier run made of the item. */
    Optional<SourceItems.Item> known(String name);

    /** The item is what it was. */
    void unchanged(SourceItems.Item item);

    /** An item was read as one document, or could not be. */
    void read(String name, String readFrom, DocumentReading reading);

    /** An item came to something else than a document. */
    void tell(String name, String readFrom, Outcome outcome);
}
